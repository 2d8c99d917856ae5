// Saves the action sheet while somebody types, and gives another row when the last one is begun. The page works without it.
const form = document.getElementById('sheet');
const saved = document.getElementById('saved');
const PAUSE = 800;
let waiting;
let saving = Promise.resolve();

function rows() {
  return [...form.querySelectorAll('.sheet__row')];
}

function typed(row) {
  return [...row.querySelectorAll('textarea')].some((field) => field.value.trim());
}

function newId() {
  const numbers = crypto.getRandomValues(new Uint8Array(16));
  return [...numbers].map((number) => number.toString(16).padStart(2, '0')).join('');
}

// The last row is always blank: one that is begun gets another behind it.
function another(row) {
  row.querySelector('.sheet__remove').disabled = !typed(row);
  const last = rows().at(-1);
  if (row !== last || !typed(row)) {
    return;
  }
  const next = last.cloneNode(true);
  const id = newId();
  const number = rows().length + 1;
  next.setAttribute('aria-label', `Row ${number}`);
  next.querySelector('[name=row]').value = id;
  const seen = next.querySelector('[name=seen]');
  seen.dataset.seen = id;
  next.querySelectorAll('textarea').forEach((field) => {
    const key = `${field.name}-${id}`;
    const label = next.querySelector(`label[for="${field.id}"]`);
    label.htmlFor = key;
    label.querySelector('.govuk-visually-hidden').textContent = `, row ${number}`;
    field.id = key;
    field.value = '';
  });
  const restriction = next.querySelector('select');
  const asked = next.querySelector(`label[for="${restriction.id}"]`);
  asked.htmlFor = `restriction-${id}`;
  asked.querySelector('.govuk-visually-hidden').textContent = `, row ${number}`;
  restriction.id = `restriction-${id}`;
  restriction.value = '';
  const remove = next.querySelector('.sheet__remove');
  remove.value = id;
  remove.disabled = true;
  remove.querySelector('.govuk-visually-hidden').textContent = ` row ${number}`;
  last.after(next);
}

async function save() {
  const fields = new URLSearchParams(new FormData(form));
  fields.delete('pasted');
  try {
    const answer = await fetch(form.dataset.draft, { method: 'POST', body: fields });
    if (answer.redirected || !(answer.headers.get('content-type') || '').includes('json')) {
      throw new Error('signed out');
    }
    const draft = await answer.json();
    Object.entries(draft.seen).forEach(([id, mark]) => {
      const seen = form.querySelector(`[data-seen="${CSS.escape(id)}"]`);
      if (seen) {
        seen.value = mark;
      }
    });
    saved.textContent = answer.ok ? 'Saved. Nothing is issued yet.' : `Not saved: ${draft.message}`;
  } catch (unreachable) {
    saved.textContent = 'Not saved: the service could not be reached. What you typed is still here; press Save.';
  }
}

if (form) {
  const grow = (field) => {
    field.style.height = 'auto';
    field.style.height = `${field.scrollHeight + 4}px`;
  };
  form.querySelectorAll('.sheet__row textarea').forEach(grow);
  form.addEventListener('input', (event) => {
    const row = event.target.closest('.sheet__row');
    if (!row) {
      return;
    }
    if (event.target.matches('textarea')) {
      grow(event.target);
    }
    another(row);
    saved.textContent = '';
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      saving = saving.then(save);
    }, PAUSE);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target.closest('.sheet__row textarea')) {
      event.preventDefault();
    }
  });
  form.addEventListener('submit', () => clearTimeout(waiting));
}

// What is wrong with a pasted line leads to that line.
document.querySelectorAll('a[href^="#pasted-line-"]').forEach((link) => link.addEventListener('click', (event) => {
  const pasted = document.getElementById('pasted');
  const before = pasted.value.split('\n').slice(0, link.hash.split('-').at(-1) - 1).join('\n').length;
  const begin = before && before + 1;
  const end = pasted.value.indexOf('\n', begin);
  event.preventDefault();
  pasted.focus();
  pasted.setSelectionRange(begin, end < 0 ? pasted.value.length : end);
}));
