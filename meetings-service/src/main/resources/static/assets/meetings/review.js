// Keys for going through the proposals, and the minutes scrolled along. The page works without it.
const cards = [...document.querySelectorAll('.review__card')];
const keys = document.querySelector('.review__keys');
if (keys && cards.length) {
  keys.hidden = false;
}

let current = cards.findIndex((card) => `#${card.id}` === window.location.hash);

function show(index) {
  if (index < 0 || index >= cards.length) {
    return;
  }
  current = index;
  const card = cards[index];
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
  follow(card.id);
}

// Scrolls the minutes alone, so that the card stays where it is.
function follow(id) {
  const text = document.getElementById('text');
  const place = document.getElementById(`in-text-${id}`);
  document
    .querySelectorAll('.review__mark--current')
    .forEach((mark) => mark.classList.remove('review__mark--current'));
  if (text && place) {
    place.parentElement.classList.add('review__mark--current');
    text.scrollTop += place.parentElement.getBoundingClientRect().top
      - text.getBoundingClientRect().top - text.clientHeight / 3;
  }
}

function press(key) {
  const card = cards[current];
  const found = card && card.querySelector(`[data-key="${key}"]`);
  if (!found) {
    return;
  }
  if (found.tagName === 'DETAILS') {
    found.open = true;
    found.querySelector('textarea').focus();
  } else {
    found.click();
  }
}

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, textarea, select');
  if (typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  switch (event.key) {
    case 'j':
      show(current + 1);
      break;
    case 'k':
      show(current - 1);
      break;
    case 'a':
    case 'r':
    case 'c':
      event.preventDefault();
      press(event.key);
      break;
    default:
  }
});

cards.forEach((card, index) => card.addEventListener('focusin', () => {
  current = index;
  follow(card.id);
}));

// What is marked in the minutes is taken over when the form for adding is opened.
const add = document.getElementById('add');
let marked = '';
document.addEventListener('selectionchange', () => {
  const selection = document.getSelection();
  const text = document.getElementById('text');
  if (text && selection.toString().trim() && text.contains(selection.anchorNode)) {
    marked = selection.toString().trim();
  }
});
if (add) {
  add.addEventListener('toggle', () => {
    const sentence = document.getElementById('sentence');
    if (add.open && marked && !sentence.value) {
      sentence.value = marked;
    }
  });
}

if (current >= 0) {
  show(current);
}
