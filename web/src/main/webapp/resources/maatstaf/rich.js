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
    const leaves = responseXML?.querySelector('partial-response > redirect');
    if (leaves && !window.frameElement) maatstafPlace.keep(document.activeElement); // a frame's place is that of the page behind it
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
    '.ui-columntoggler-all'(item) {
      const box = item.querySelector('[role="checkbox"]');
      const label = Object.assign(document.createElement('label'), { id: 'allColumns', textContent: said().dataset.allColumns });
      label.addEventListener('click', () => box.click());
      box.setAttribute('aria-labelledby', label.id);
      item.append(label);
    },
    /* A table is read as one: it is no grid to move through cell by cell. */
    '.ui-datatable table[role="grid"]'(table) {
      table.removeAttribute('role');
      table.setAttribute('aria-labelledby', table.closest('[role="region"]').getAttribute('aria-labelledby'));
    },
    '.ui-datatable td[role="gridcell"]'(cell) {
      if (cell.matches('.m-rowhead')) cell.setAttribute('role', 'rowheader');
      else cell.removeAttribute('role');
    },
    '.ui-chkbox-all > [role="checkbox"]'(box) {
      box.setAttribute('aria-labelledby', box.closest('th').querySelector('.ui-column-title [id]').id);
    },
    /* How many rows are chosen stands in the bar of what can be done with them, which is there while there are any. */
    '.m-bulk[data-of]'(bar) {
      const table = document.getElementById(bar.dataset.of);
      const count = () => {
        const chosen = table.querySelectorAll('tbody > [aria-selected="true"]').length;
        const text = chosen ? bar.dataset.chosen.replace('{0}', chosen) : '';
        for (const place of [bar.querySelector('.m-bulk__count'), bar.nextElementSibling]) place.textContent = text;
      };
      new MutationObserver(count).observe(table, { subtree: true, attributeFilter: ['aria-selected'] });
      bar.querySelector('[type="button"]').addEventListener('click', () => {
        table.querySelector('.ui-chkbox-all > [role="checkbox"]').focus(); // this button is gone with the choice
        PrimeFaces.getWidgetById(table.id).unselectAllRows();
      });
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
