// Saves a field as it is left. Without this script nothing is missing: every row is a form with a button of its own.
(() => {
  'use strict';

  const key = 'nyckel', version = 'v:';
  const live = document.querySelector('.live');
  const forms = document.querySelectorAll('form[data-saves]');
  if (!live || !window.fetch) return;
  document.documentElement.classList.add('scripted');

  const words = { saving: 'Sparar …', offline: 'Inte sparat: programmet svarar inte. Det du skrev står kvar här. Starta programmet igen och lämna fältet på nytt.' };
  const told = new Map(); // what the server has of each field, as typed
  const underway = new Set(); // one save in flight a field
  let unsaved = 0;

  for (const form of forms) {
    for (const field of form.querySelectorAll('[name]')) if (saves(field)) told.set(idOf(field), valueOf(field));
    // A text is left, or Enter is pressed in it; a choice is made.
    form.addEventListener('change', event => save(form, event.target));
    form.addEventListener('focusout', event => save(form, event.target));
    form.addEventListener('submit', event => {
      const by = event.submitter;
      if ((by && by.name) || form.dataset.plain) return; // a button that says something of its own goes as it is
      if (by && !by.closest('.save')) return;
      event.preventDefault();
      saveAll(form);
    });
  }

  // A figure is put in where one was writing last in the same form, else last in the comment; one writes on after it.
  let wrote = null;
  document.addEventListener('focusin', event => { if (event.target.matches('form[data-saves] textarea')) wrote = event.target; });
  document.addEventListener('click', event => {
    const button = event.target.closest('button[data-inserts]');
    if (!button) return;
    event.preventDefault();
    const into = wrote && wrote.form === button.form ? wrote : document.getElementById(button.dataset.inserts);
    if (!into) return;
    const at = into === wrote ? into.selectionStart : into.value.length;
    const end = into === wrote ? into.selectionEnd : at;
    const space = at > 0 && !/\s/.test(into.value[at - 1]) ? ' ' : '';
    into.setRangeText(space + button.value, at, end, 'end');
    into.focus();
  });

  // What is being typed when the page is left is sent along; somebody who leaves something that could not be saved is asked.
  document.addEventListener('visibilitychange', () => { if (document.hidden) forms.forEach(saveAll); });
  window.addEventListener('beforeunload', event => { if (unsaved) event.preventDefault(); });

  function saveAll(form) {
    for (const field of form.querySelectorAll('[name]')) save(form, field);
  }

  function saves(field) {
    return field.type !== 'hidden' && field.closest('.field') && (field.name.startsWith('svar:') || hiddenOf(field));
  }

  function hiddenOf(field) {
    return [...field.form.elements].find(one => one.name === version + field.name);
  }

  function idOf(field) { return field.name; }

  function valueOf(field) {
    return field.type === 'radio' ? [...field.form.elements].find(one => one.name === field.name && one.checked)?.value ?? '' : field.value;
  }

  async function save(form, field) {
    if (!field.name || !saves(field) || form.dataset.plain) return;
    const id = idOf(field), value = valueOf(field);
    if (underway.has(id) || value === told.get(id)) return;
    underway.add(id);
    say(words.saving, 'saving');
    const body = new URLSearchParams([[key, form.elements[key].value], [field.name, value]]);
    const hidden = hiddenOf(field);
    if (hidden) body.set(hidden.name, hidden.value);
    let answer = null;
    try {
      const response = await fetch(form.action, { method: 'POST', body, headers: { Accept: 'application/json' }, credentials: 'same-origin', keepalive: true });
      answer = await response.json();
    } catch { /* told below */ }
    underway.delete(id);
    if (!answer || answer.state === 'refused') {
      unsaved = 1;
      say(answer ? answer.live : words.offline, 'bad');
      return;
    }
    if (answer.state === 'conflict') {
      // The page with both values, where one of them is chosen.
      form.dataset.plain = 'true';
      unsaved = 0;
      form.submit();
      return;
    }
    unsaved = 0;
    told.set(id, value);
    show(field, answer);
    say(answer.live, answer.state === 'unread' ? 'bad' : 'saved');
    // What was typed while that was on its way is saved next.
    if (valueOf(field) !== value) save(form, field);
  }

  function show(field, answer) {
    const box = field.closest('.field'), hidden = hiddenOf(field);
    put(document.querySelector('.summary'), answer.summary);
    if (hidden && answer.version != null) hidden.value = answer.version;
    box.dataset.state = answer.state;
    // What is being typed in, such as the answer to a question, is left alone.
    put(box.querySelector('.above'), answer.above);
    put(box.querySelector('.below'), answer.below);
    if (answer.state === 'unread') field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }

  function put(place, html) {
    if (place && html != null && !(place.contains(document.activeElement) && document.activeElement.value)) place.innerHTML = html;
  }

  function say(text, state) {
    live.dataset.state = state;
    live.textContent = text;
  }
})();
