// Dragging an item to another column fills in the form that every item has; the page works without it.
const hint = document.querySelector('.programme__hint');
if (hint) {
  hint.hidden = false;
}

let dragged = null;

function column(event) {
  return event.target.closest('.programme__column[data-slot]');
}

function clear() {
  document
    .querySelectorAll('.programme__column--over')
    .forEach((each) => each.classList.remove('programme__column--over'));
}

document.addEventListener('dragstart', (event) => {
  const card = event.target.closest('.programme__card[draggable="true"]');
  if (card) {
    dragged = card;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', card.id);
  }
});

document.addEventListener('dragover', (event) => {
  const over = column(event);
  if (dragged && over && over.dataset.slot !== dragged.dataset.slot) {
    event.preventDefault();
    clear();
    over.classList.add('programme__column--over');
  }
});

document.addEventListener('dragend', () => {
  dragged = null;
  clear();
});

document.addEventListener('drop', (event) => {
  const over = column(event);
  if (!dragged || !over) {
    return;
  }
  event.preventDefault();
  move(dragged, over.dataset.slot);
});

// What was to be confirmed moves at once; what leaves a meeting needs a reason first.
function move(card, slot) {
  const select = card.querySelector('select[name="slot"]');
  const reason = card.querySelector('input[name="reason"]');
  if (![...select.options].some((option) => option.value === slot)) {
    return;
  }
  select.value = slot;
  if (!reason) {
    select.form.requestSubmit();
    return;
  }
  card.querySelector('details').open = true;
  reason.focus();
}
