/* For pages with PrimeFaces: tells it the nonce of the page, says when it failed, and mends what keyboard and ear would miss. */
(() => {
  const { nonce } = document.currentScript;

  /* The nonce is for what is run later, and is sent along with what is asked. */
  PrimeFaces.csp.NONCE_VALUE = nonce;
  PrimeFaces.animationEnabled = false; // a list that is closed while it opens would stay open
  delete PrimeFaces.settings.errorPages; // ours have no address of their own

  const said = () => document.getElementById('failed');

  /* What was asked could not be done: without this, nothing would show. */
  function fail(status) {
    const answer = document.querySelector('.m-answer');
    answer.replaceChildren(said().content.cloneNode(true));
    const reasons = [...answer.querySelectorAll('[data-status]')];
    const reason = reasons.find(({ dataset }) => dataset.status === String(status)) || reasons.at(-1);
    for (const other of reasons) if (other !== reason) other.remove();
    answer.querySelector('[role="alert"]').focus();
  }

  $(document).on('pfAjaxError', (event, { status }) => fail(status));
  $(document).on('pfAjaxComplete', (event, { responseXML }) => {
    if (responseXML?.querySelector('partial-response > error')) fail(500);
  });

  const mends = {
    /* A list of chips is a list, and each has a button to take it away. */
    '.ui-autocomplete-multiple-container'(list) {
      list.removeAttribute('role');
      list.removeAttribute('aria-orientation');
      list.removeAttribute('tabindex');
    },
    '.ui-autocomplete-token'(token) {
      const label = token.querySelector('.ui-autocomplete-token-label').textContent;
      const button = token.querySelector('.ui-autocomplete-token-icon');
      for (const name of ['role', 'aria-label', 'aria-selected']) token.removeAttribute(name);
      button.removeAttribute('aria-hidden');
      button.setAttribute('role', 'button');
      button.setAttribute('aria-label', said().dataset.remove.replace('{0}', label));
      button.tabIndex = 0;
      button.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        const input = token.parentElement.querySelector('input');
        button.click();
        input.focus();
      });
    },
    '.ui-columntoggler'(dialog) {
      dialog.setAttribute('aria-label', said().dataset.columns);
    },
    '.ui-columntoggler-items'(list) {
      list.removeAttribute('role');
    },
  };

  function mend() {
    PrimeFaces.csp.init(nonce); // forms that came later send it along too
    for (const styled of document.querySelectorAll('[data-style]')) {
      styled.style.cssText = styled.dataset.style; // the policy refuses the attribute and allows this
      styled.removeAttribute('data-style');
    }
    if (!said()) return; // what things are called comes last
    for (const [selector, how] of Object.entries(mends)) {
      for (const found of document.querySelectorAll(`${selector}:not([data-mended])`)) {
        found.dataset.mended = '';
        how(found);
      }
    }
  }
  new MutationObserver(mend).observe(document, { childList: true, subtree: true });
})();
