/* Keeps in this tab what is typed in a form until it has been taken in: after a reload, going back, the end of a session or a page that expired it stands there again. And gives what is sent again the key that it had, by which it is done once. */
(() => {
  const user = document.documentElement.dataset.user ?? '';
  const interrupted = document.querySelector('[data-interruption]');
  const other = /^(hidden|password|file|submit|button)$/;
  const choosing = '.ui-autocomplete'; // a component: what is chosen in it, and what is typed to find more
  const typable = (input) => input.name && !input.disabled && !other.test(input.type) && !input.closest(choosing);
  const inputs = (form) => [...[...form.elements].filter(typable), ...form.querySelectorAll(choosing)];
  const nameOf = (input) => input.name ?? input.id;
  const keyOf = (form) => `typed ${user} ${new URL(form.action).pathname} ${form.id}`;
  const isKept = (form) => form?.method === 'post' && !form.closest('[data-interruption]');

  const partOf = (choice, end) => document.getElementById(`${choice.id}_${end}`);

  function read(input) {
    if (input.matches(choosing)) return readChoice(input, partOf(input, 'input').value);
    if (input.options) return [...input.options].map((option) => option.selected);
    return /^(checkbox|radio)$/.test(input.type) ? input.checked : input.value;
  }

  /* As the page came, whatever the browser filled in by itself on the way back. */
  function readSent(input) {
    if (input.matches(choosing)) return readChoice(input, partOf(input, 'input').defaultValue);
    if (input.options) {
      const options = [...input.options];
      const first = !input.multiple && !options.some((option) => option.defaultSelected);
      return options.map((option, i) => option.defaultSelected || (first && i === 0));
    }
    return /^(checkbox|radio)$/.test(input.type) ? input.defaultChecked : input.defaultValue;
  }

  function readChoice(choice, text) {
    const chips = [...choice.querySelectorAll('[data-token-value]')];
    const found = partOf(choice, 'hinput');
    return {
      text,
      id: found.options ? null : found.value,
      chips: chips.map((chip) => ({ id: chip.dataset.tokenValue, name: chip.querySelector('.ui-autocomplete-token-label').textContent })),
    };
  }

  function writeChoice(choice, { text, id, chips }) {
    const found = partOf(choice, 'hinput');
    if (found.options) {
      for (const chip of choice.querySelectorAll('[data-token-value]')) chip.remove();
      found.length = 0;
      const component = PrimeFaces.getWidgetById(choice.id);
      for (const chip of chips) component.addItem($('<li>').attr({ 'data-item-value': chip.id, 'data-item-label': chip.name }));
      document.activeElement.blur(); // it takes the focus with each
    } else {
      found.value = id;
    }
    partOf(choice, 'input').value = text;
  }

  function write(input, value) {
    if (input.matches(choosing)) writeChoice(input, value);
    else if (input.options) [...input.options].forEach((option, i) => { option.selected = value[i]; });
    else if (/^(checkbox|radio)$/.test(input.type)) input.checked = value;
    else input.value = value;
  }

  const valuesOf = (form, reading = read) => inputs(form).map((input) => [nameOf(input), reading(input)]);
  const asItCame = new WeakMap();

  function keep(form, values = JSON.stringify(valuesOf(form))) {
    sessionStorage.setItem(keyOf(form), values);
  }

  document.addEventListener('input', ({ target: { form } }) => {
    if (isKept(form)) keep(form);
  });

  /* What was chosen with a component is no input. */
  addEventListener('pagehide', () => {
    for (const form of [...document.forms].filter(isKept)) {
      const values = JSON.stringify(valuesOf(form));
      if (values !== asItCame.get(form)) keep(form, values);
    }
  });

  document.addEventListener('submit', ({ target: form, submitter }) => {
    if (form.matches('[data-signout]')) sessionStorage.clear();
    else if (isKept(form)) {
      keep(form);
      sessionStorage.setItem('sent', keyOf(form));
      if (form.elements.key) bind(form, submitter);
    }
  }, true);

  /*
   * The key belongs to what was typed. What is sent again from its place in the history, or before it was answered, has
   * the key it had; anything else has a key that was not sent before. Where nothing is typed the button says what is
   * asked, and a page that was made anew asks anew.
   */
  function bind(form, button) {
    const { key } = form.elements;
    const asked = digest(JSON.stringify([button?.name, button?.value, valuesOf(form), filesOf(form)]));
    const sent = sentFrom(form);
    if (sent[asked] && asksOneThing(form)) key.value = sent[asked];
    else if (sent[asked] !== key.value && Object.values(sent).includes(key.value)) key.value = newKey();
    sent[asked] = key.value;
    sessionStorage.setItem(`keys ${keyOf(form)}`, JSON.stringify(sent));
    if (hasPlace(form)) history.replaceState({ ...history.state, sent: { ...history.state?.sent, [keyOf(form)]: sent } }, '');
  }

  const asksOneThing = (form) => inputs(form).length || filesOf(form).length || form.closest('[data-dialog]');
  const filesOf = (form) => [...form.elements].flatMap(({ files }) => [...(files ?? [])].map((file) => [file.name, file.size, file.lastModified]));

  /* A dialog in place is opened anew on the same page, and a frame goes with its dialog. */
  const hasPlace = (form) => !form.closest('dialog') && !window.frameElement;

  function sentFrom(form) {
    return { ...JSON.parse(sessionStorage.getItem(`keys ${keyOf(form)}`)), ...(hasPlace(form) && history.state?.sent?.[keyOf(form)]) };
  }

  /* The history outlasts the session, so no text stands in it. */
  function digest(text) {
    let [one, other] = [0x811c9dc5, 0x2545f491];
    for (let i = 0; i < text.length; i++) {
      one = Math.imul(one ^ text.charCodeAt(i), 0x01000193);
      other = Math.imul(other ^ text.charCodeAt(i), 0x9e3779b1);
    }
    return `${one}.${other}`;
  }

  /* A random UUID, also where the browser has none of its own: on a network of one's own without TLS. */
  function newKey() {
    return '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (digit) => {
      const [random] = crypto.getRandomValues(new Uint8Array(1));
      return (digit ^ (random & (15 >> (digit / 4)))).toString(16);
    });
  }

  /* Puts back what was typed, if the form still asks the same, and says so. */
  function restore(form) {
    const typed = JSON.parse(sessionStorage.getItem(keyOf(form)));
    const now = valuesOf(form);
    const first = valuesOf(form, readSent);
    asItCame.set(form, JSON.stringify(first));
    const asksTheSame = typed && String(typed.map(([name]) => name)) === String(now.map(([name]) => name));
    if (!asksTheSame || JSON.stringify(typed) === JSON.stringify(now) || form.querySelector('[role="alert"]')) return;
    inputs(form).forEach((input, i) => write(input, typed[i][1]));
    const note = say(form, document.getElementById('restored').content.querySelector('p').textContent);
    note.querySelector('button').addEventListener('click', () => {
      sessionStorage.removeItem(keyOf(form));
      inputs(form).forEach((input, i) => write(input, first[i][1]));
      note.remove();
      inputs(form)[0].focus();
    });
  }

  /* Says at the head of a form what became of it, and that the server had forgotten its page where that is why it is asked anew. */
  function say(form, text) {
    const template = document.getElementById('restored');
    const note = template.content.cloneNode(true).firstElementChild;
    note.querySelector('p').textContent = expired ? `${template.dataset.expired} ${text}` : text;
    expired = false;
    (form.querySelector('.m-dialog__body') || form).prepend(note);
    return note;
  }

  let expired = sessionStorage.getItem('expired');
  sessionStorage.removeItem('expired');

  function restoreIn(part) {
    [...part.querySelectorAll('form')].filter(isKept).forEach(restore);
  }

  const whenThereAreComponents = (action) => (window.PrimeFaces ? $(action) : action());

  /* What was sent has been taken in, unless the page that came says otherwise. */
  const sent = sessionStorage.getItem('sent');
  const refused = document.querySelector('.m-callout[role="alert"]');
  if (sent && !interrupted && !refused) {
    sessionStorage.removeItem(sent);
    sessionStorage.removeItem(`keys ${sent}`);
  }
  sessionStorage.removeItem('sent');
  whenThereAreComponents(() => {
    if (!interrupted && !refused) {
      restoreIn(document);
      const dialog = document.querySelector('[data-dialog] form');
      if (expired && dialog) say(dialog, '').querySelector('button').remove();
    } else for (const form of [...document.forms].filter(isKept)) asItCame.set(form, JSON.stringify(valuesOf(form, readSent)));
  });
  document.addEventListener('maatstaf:shown', ({ target }) => {
    sessionStorage.removeItem('sent'); // what was sent from it came back refused
    restoreIn(target);
  });
})();
