// A press is answered at once: the form is sent beside the page, and only what changed is taken from the answer. What fails
// is said, and what was typed stays. The page works without it: then each form loads the page again.
const status = document.getElementById('said');
const alarm = document.getElementById('not-saved');
const container = document.getElementById('cards');
const PATIENCE = 30_000;
const LOAD_AGAIN = 'What you typed is kept: load the page again.';
let last = Promise.resolve();
let underWay = 0;

function go(detail) {
  document.dispatchEvent(new CustomEvent('review:go', { detail }));
}

function marks() {
  return [...document.querySelectorAll('[data-mark]')].map((part) => `${part.id}:${part.dataset.mark}`).join(' ');
}

async function answerTo(form, data) {
  data.set('shown', marks());
  const response = await fetch(form.getAttribute('action'), {
    method: 'POST',
    headers: { 'Resolved-Answer': 'parts' },
    body: new URLSearchParams(data),
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
  });
  const page = document.createElement('template');
  page.innerHTML = response.type === 'opaqueredirect' ? '' : await response.text();
  return { status: response.status, parts: page.content.querySelector('#answer') };
}

// What somebody types on another card is not taken away; should that card be out of date, its own press is told so.
function typedIn(part) {
  return part.contains(document.activeElement) && document.activeElement.matches('textarea, select, input')
    || [...part.querySelectorAll('textarea')].some((field) => field.value !== field.defaultValue);
}

function put(part, pressed) {
  const shown = document.getElementById(part.id);
  if (!shown) {
    container.append(part);
  } else if (shown === pressed || !typedIn(shown)) {
    const at = shown.scrollTop;
    shown.replaceWith(part);
    part.scrollTop = at;
  }
}

function arrange(ids) {
  [...container.children].filter((card) => !ids.includes(card.id)).forEach((card) => card.remove());
  ids.forEach((id, index) => {
    const card = document.getElementById(id);
    if (container.children[index] !== card) {
      container.insertBefore(card, container.children[index]);
    }
    card.querySelector('.review__number').textContent = index + 1;
    mark(card);
  });
  offerWhatWaits();
}

// The words in the minutes have the colour of what was decided.
function mark(card) {
  const place = document.getElementById(`in-text-${card.id}`);
  if (place && !place.previousElementSibling) {
    const verdict = [...card.classList].find((name) => name.startsWith('review__card--'));
    const current = place.parentElement.classList.contains('review__mark--current');
    place.parentElement.className = `review__mark ${verdict.replace('card', 'mark')}`;
    place.parentElement.classList.toggle('review__mark--current', current);
  }
}

// What was issued already and is nobody's yet changes with a press on any card.
function offerWhatWaits() {
  const waiting = [...document.getElementById('waiting').options];
  container.querySelectorAll('.review__issued-already').forEach((details) => {
    const select = details.querySelector('select');
    const chosen = select.value;
    select.replaceChildren(...waiting.map((option) => new Option(option.text, option.value, false, option.value === chosen)));
    details.hidden = waiting.length === 0;
  });
}

function take(parts, pressed) {
  const ids = parts.dataset.order.split(' ').filter(Boolean);
  [...parts.children].forEach((part) => put(part, pressed));
  arrange(ids);
  document.getElementById('another-part')?.remove();
}

function say(text) {
  status.textContent = text;
  if (alarm.dataset.about && !document.getElementById(alarm.dataset.about)?.classList.contains('review__card--undecided')) {
    alarm.textContent = '';
  }
}

function fail(id, why) {
  const number = id && document.getElementById(id)?.querySelector('.review__number')?.textContent;
  alarm.textContent = `${number ? `${number} is not saved` : 'Not saved'}: ${why}`;
  alarm.dataset.about = id || '';
}

async function send(form, data, id) {
  const pressed = form.closest('.review__card, #add, #all');
  try {
    const { status: code, parts } = await answerTo(form, data);
    if (!parts) {
      fail(id, code >= 500 ? 'the service did not answer. Press again in a moment.'
        : `you may have been signed out. ${LOAD_AGAIN}`);
      return;
    }
    const { next, said, refused } = parts.dataset;
    const here = document.activeElement;
    const stayed = here === document.body || pressed.contains(here) || here === pressed;
    const card = here.closest('.review__card')?.id;
    if (!refused) {
      document.dispatchEvent(new CustomEvent('review:saved', { detail: { form } }));
    }
    if (pressed.id === 'add' && !refused) {
      form.reset();
      pressed.open = false;
    }
    take(parts, pressed);
    if (refused) {
      fail(id, said);
    } else {
      say(said);
    }
    if (stayed) {
      go({ id: next, mistaken: !!refused });
    } else if (!document.activeElement || document.activeElement === document.body) {
      go({ id: card });
    }
  } catch (broken) {
    fail(id, broken.name === 'TimeoutError'
      ? `no answer came, so it may be saved or not. ${LOAD_AGAIN}`
      : 'the service cannot be reached. What you typed is kept. Press again.');
  } finally {
    underWay -= 1;
    document.getElementById(id)?.removeAttribute('aria-busy');
  }
}

// Decided is decided: the clerk is at the next one before the answer comes.
function goesOn(button) {
  return ['ACCEPTED', 'REJECTED', 'same'].includes(button?.value) && !button.closest('details');
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!container || !form.closest('.review__proposals') || form.closest('#issue')) {
    return;
  }
  event.preventDefault();
  const card = form.closest('.review__card');
  if (card?.hasAttribute('aria-busy')) {
    return;
  }
  const data = new FormData(form, event.submitter);
  underWay += 1;
  card?.setAttribute('aria-busy', 'true');
  if (goesOn(event.submitter)) {
    go({ left: true });
  }
  last = last.then(() => send(form, data, card?.id));
});

window.addEventListener('beforeunload', (event) => {
  if (underWay > 0) {
    event.preventDefault();
  }
});

// What it can be merged with: all others, as they are called now.
document.addEventListener('toggle', (event) => {
  const select = event.target.open && event.target.matches('[data-key="m"]') && event.target.querySelector('select[name=other]');
  if (!select) {
    return;
  }
  const own = event.target.closest('.review__card');
  const chosen = select.value || own.nextElementSibling?.id;
  select.replaceChildren(...[...container.children].filter((card) => card !== own).map((card) => {
    const text = `${card.querySelector('.review__number').textContent}. ${card.querySelector('.review__title').textContent}`;
    return new Option(text.length > 64 ? `${text.slice(0, 63)}…` : text, card.id, card.id === chosen, card.id === chosen);
  }));
}, true);
