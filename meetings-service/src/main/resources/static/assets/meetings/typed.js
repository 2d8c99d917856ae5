// What is typed in a form and not sent yet is kept for as long as the tab (a browser that died gives it back), and a tab
// that would throw it away asks first. Never on the disk of the machine for longer: it may be exempt matter.
const KEPT = `resolved-typed ${window.location.pathname}`;
const FIELDS = '.review textarea, .review input[type=text], .review select:enabled';
let leaving = false;

function stored() {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT)) || {};
  } catch (notAllowed) {
    return {};
  }
}

function store(fields) {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(fields));
  } catch (notAllowed) {
    // Then the question before the tab is closed has to do.
  }
}

function revision(field) {
  const seen = field.form.querySelector('[name=revision]');
  return seen ? seen.value : '';
}

function asShown(field) {
  return field.tagName === 'SELECT'
    ? [...field.options].find((option) => option.defaultSelected)?.value ?? field.options[0]?.value
    : field.defaultValue;
}

function changed(field) {
  return field.value !== asShown(field);
}

// What somebody else decided meanwhile is not typed over.
function putBack() {
  const fields = stored();
  document.querySelectorAll(FIELDS).forEach((field) => {
    const kept = fields[field.id];
    if (kept && kept.revision === revision(field)) {
      if (field.tagName === 'SELECT' && ![...field.options].some((option) => option.value === kept.value)) {
        field.add(new Option(kept.value, kept.value));
      }
      field.value = kept.value;
      field.closest('details')?.setAttribute('open', '');
    }
  });
}

function keep(field) {
  const fields = stored();
  if (changed(field)) {
    fields[field.id] = { revision: revision(field), value: field.value };
  } else {
    delete fields[field.id];
  }
  store(fields);
}

function forget(form) {
  const fields = stored();
  form.querySelectorAll('[id]').forEach((field) => delete fields[field.id]);
  store(fields);
}

putBack();
document.addEventListener('input', (event) => {
  if (event.target.matches(FIELDS)) {
    keep(event.target);
  }
});
// What is sent beside the page is forgotten once it is saved, and no sooner.
window.addEventListener('submit', (event) => {
  if (!event.defaultPrevented) {
    leaving = true;
    forget(event.target);
  }
});
document.addEventListener('review:saved', (event) => forget(event.detail.form));
// To another page of this tab nothing is lost.
document.addEventListener('click', (event) => {
  leaving = leaving || !!event.target.closest('a[href]:not([href^="#"])');
});
window.addEventListener('pageshow', () => {
  leaving = false;
});
window.addEventListener('beforeunload', (event) => {
  if (!leaving && [...document.querySelectorAll(FIELDS)].some(changed)) {
    event.preventDefault();
  }
});
