// Keys for going through the proposals, and the minutes scrolled along. The page works without it.
const list = document.getElementById('keys');
const on = document.getElementById('keys-on');
const KEPT = 'resolved-review-keys';

let current = window.location.hash.slice(1);

function cards() {
  return [...document.querySelectorAll('.review__card')];
}

function place() {
  return cards().findIndex((card) => card.id === current);
}

function added() {
  return document.getElementById('add');
}

function show(card) {
  if (!card) {
    return;
  }
  current = card.id;
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

function undecided(card) {
  return card.classList.contains('review__card--undecided') && !card.hasAttribute('aria-busy');
}

// The next one that nobody decided, from here on and then from the top.
function left() {
  const all = cards();
  const at = place();
  show(all.slice(at + 1).find(undecided) || all.find(undecided));
}

function press(key) {
  const found = document.getElementById(current)?.querySelector(`[data-key="${key}"]`);
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
  if (details.id === 'add') {
    takeOver();
  }
  const fields = [...details.querySelectorAll('textarea, select, input:not([type=hidden])')];
  (details.id === 'add' && fields.find((field) => !field.value) || fields[0]).focus();
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

if (list && cards().length) {
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
      show(cards()[place() + 1]);
      break;
    case 'k':
      show(cards()[place() - 1]);
      break;
    case 'l':
      left();
      break;
    case '?':
      list.open = !list.open;
      list.querySelector('summary').focus();
      break;
    case '+':
      if (added()) {
        event.preventDefault();
        // A key can be faster than the browser's word of what was marked.
        remember();
        open(added());
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

document.addEventListener('focusin', (event) => {
  const card = event.target.closest('.review__card');
  if (card && card.id !== current) {
    current = card.id;
    follow(card.id);
  }
});

// Where a press that was answered leads: to what is wrong, to a card, or to issuing.
document.addEventListener('review:go', ({ detail }) => {
  if (detail.left) {
    left();
    return;
  }
  const goal = document.getElementById(detail.id || current);
  const wrong = detail.mistaken && goal?.querySelector('details[open] .govuk-form-group--error textarea, details[open] textarea');
  if (wrong) {
    current = goal.id;
    wrong.focus();
  } else if (goal?.matches('.review__card')) {
    show(goal);
    keepPlace(goal.id);
  } else if (goal) {
    goal.focus({ preventScroll: true });
    goal.scrollIntoView({ block: 'nearest' });
  }
});

// A browser that died opens the page where it was.
function keepPlace(id) {
  try {
    window.history.replaceState(null, '', `#${id}`);
  } catch (tooOften) {
    // Then it opens at an earlier place.
  }
}

// What is marked in the minutes is taken over when the form for adding is opened.
let marked = '';
document.addEventListener('selectionchange', remember);

function remember() {
  const selection = document.getSelection();
  const text = document.getElementById('text');
  if (text && selection.toString().trim() && text.contains(selection.anchorNode)) {
    marked = selection.toString().trim();
  }
}

function takeOver() {
  const sentence = document.getElementById('sentence');
  if (added().open && marked && !sentence.value) {
    sentence.value = marked;
  }
}

document.addEventListener('toggle', (event) => {
  if (event.target.id === 'add') {
    takeOver();
  }
}, true);

if (place() >= 0) {
  show(cards()[place()]);
}
