// Keys for going through the proposals, and the minutes scrolled along. The page works without it.
const cards = [...document.querySelectorAll('.review__card')];
const list = document.getElementById('keys');
const on = document.getElementById('keys-on');
const add = document.getElementById('add');
const KEPT = 'resolved-review-keys';

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

// The next one that nobody decided, from here on and then from the top.
function left() {
  const undecided = cards.map((card) => card.classList.contains('review__card--undecided'));
  const after = undecided.findIndex((open, index) => open && index > current);
  show(after >= 0 ? after : undecided.indexOf(true));
}

function press(key) {
  const card = cards[current];
  const found = card && card.querySelector(`[data-key="${key}"]`);
  if (!found) {
    return;
  }
  if (found.tagName === 'DETAILS') {
    open(found);
  } else {
    found.click();
  }
}

function open(details) {
  details.open = true;
  if (details === add) {
    takeOver();
  }
  const fields = [...details.querySelectorAll('textarea, select, input:not([type=hidden])')];
  (details === add && fields.find((field) => !field.value) || fields[0]).focus();
}

// Out of a form without its buttons: sent by Ctrl and Enter, left by Escape.
function typingKey(event) {
  const details = event.target.closest('.review details');
  if (!details) {
    return;
  }
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    event.target.form.querySelector('button').click();
  } else if (event.key === 'Escape') {
    details.open = false;
    (details.closest('.review__card') || details.querySelector('summary')).focus();
  }
}

// Keys can be turned off for good: speech input types letters.
function kept() {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch (notAllowed) {
    return true;
  }
}

function keep(value) {
  try {
    localStorage.setItem(KEPT, value ? 'on' : 'off');
  } catch (notAllowed) {
    // They are off until the page is left.
  }
}

if (list && cards.length) {
  list.hidden = false;
  on.checked = kept();
  on.addEventListener('change', () => keep(on.checked));
}

document.addEventListener('keydown', (event) => {
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  if (typing && on && on.checked) {
    typingKey(event);
  }
  if (!on || !on.checked || typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
    return;
  }
  switch (event.key) {
    case 'j':
      show(current + 1);
      break;
    case 'k':
      show(current - 1);
      break;
    case 'l':
      left();
      break;
    case '?':
      list.open = !list.open;
      list.querySelector('summary').focus();
      break;
    case '+':
      if (add) {
        event.preventDefault();
        open(add);
      }
      break;
    case 'a':
    case 'r':
    case 'e':
    case 's':
    case 'm':
    case 'o':
    case 'n':
    case 'u':
    case 'w':
      event.preventDefault();
      press(event.key);
      break;
    default:
  }
});

cards.forEach((card, index) => card.addEventListener('focusin', () => {
  if (current !== index) {
    current = index;
    follow(card.id);
  }
}));

// What is marked in the minutes is taken over when the form for adding is opened.
let marked = '';
document.addEventListener('selectionchange', () => {
  const selection = document.getSelection();
  const text = document.getElementById('text');
  if (text && selection.toString().trim() && text.contains(selection.anchorNode)) {
    marked = selection.toString().trim();
  }
});

function takeOver() {
  const sentence = document.getElementById('sentence');
  if (add.open && marked && !sentence.value) {
    sentence.value = marked;
  }
}

if (add) {
  add.addEventListener('toggle', takeOver);
}

if (current >= 0) {
  show(current);
}
