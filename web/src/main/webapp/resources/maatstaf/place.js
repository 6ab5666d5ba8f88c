/* After an action the work is where it was: as far down the page, with the focus on the button that was pressed or on its part. And a link back to a list leads to it as it was last seen in this tab. */
const maatstafPlace = (() => {
  const key = 'place';

  /* Where the work is: at something on this page. */
  function keep(at) {
    const part = at.closest('section[id]');
    sessionStorage.setItem(key, JSON.stringify({ path: location.pathname, down: scrollY, at: at.closest('[id]')?.id, part: part?.id }));
  }

  function focus(id) {
    const named = id && document.getElementById(id);
    const found = named?.matches('details') ? named.querySelector('summary') : named;
    if (!found) return false;
    if (found.tabIndex < 0) found.tabIndex = -1;
    found.focus({ preventScroll: true });
    return true;
  }

  document.addEventListener('submit', ({ target: form, submitter, defaultPrevented }) => {
    if (form.method === 'post' && submitter && !defaultPrevented) keep(submitter);
  });

  const kept = JSON.parse(sessionStorage.getItem(key));
  sessionStorage.removeItem(key);
  const refused = document.querySelector('.m-callout[role="alert"]');
  if (refused) refused.focus();
  else if (kept?.path === location.pathname) {
    scrollTo(0, kept.down);
    focus(kept.at) || focus(kept.part);
  }

  const seenKey = `lists ${document.documentElement.dataset.user}`;
  const seen = JSON.parse(sessionStorage.getItem(seenKey)) ?? [];
  const { list } = document.getElementById('main')?.dataset ?? {};
  if (list) {
    const here = { list, address: location.pathname + location.search, title: document.querySelector('h1').textContent };
    sessionStorage.setItem(seenKey, JSON.stringify([here, ...seen.filter((one) => one.list !== list)]));
  }
  for (const link of document.querySelectorAll('a[data-back]')) {
    const lists = link.dataset.back.split(' ');
    const last = seen.find((one) => lists.includes(one.list));
    if (!last) continue;
    link.href = last.address;
    if (last.list !== lists[0]) (link.querySelector('span') ?? link).textContent = last.title;
  }
  return { keep };
})();
