/* What pages do in the browser. Every page works without it, but for the folded menu. */
(() => {
  const root = document.documentElement;
  const sheets = 'details:is(.m-menu, .m-pop)[open]';

  const actions = {
    menu(button) {
      const open = document.getElementById('nav').toggleAttribute('data-open');
      button.setAttribute('aria-expanded', String(open));
    },
    pick(button) {
      const written = button.previousElementSibling;
      const calendar = button.nextElementSibling || calendarBehind(button);
      const [, day, month, year] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(written.value.trim()) || [];
      const asItCame = written.value === written.defaultValue ? button.dataset.day : '';
      calendar.value = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : asItCame;
      calendar.showPicker();
    },
    print() {
      window.print();
    },
    close(button) {
      button.closest('.m-toast')?.remove();
    },
  };

  /* The calendar of the browser, beside a day that is written as people here write it. */
  function calendarBehind(button) {
    const written = button.previousElementSibling;
    const calendar = Object.assign(document.createElement('input'), { type: 'date', className: 'm-day__calendar', tabIndex: -1 });
    calendar.setAttribute('aria-hidden', 'true');
    calendar.addEventListener('change', () => {
      written.value = calendar.value.split('-').reverse().join('-');
      written.dispatchEvent(new Event('input', { bubbles: true }));
      written.focus();
    });
    button.after(calendar);
    return calendar;
  }

  function chooseTheme(link) {
    root.dataset.theme = link.dataset.themeChoice;
    document.cookie = `theme=${link.dataset.themeChoice};path=/;max-age=31536000;samesite=lax`;
    for (const other of document.querySelectorAll('[data-theme-choice]')) {
      other.setAttribute('aria-current', String(other === link));
    }
  }

  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-do]');
    actions[button?.dataset.do]?.(button);
    const theme = event.target.closest('[data-theme-choice]');
    if (theme) {
      event.preventDefault();
      chooseTheme(theme);
    }
    for (const menu of document.querySelectorAll(sheets)) {
      if (!menu.contains(event.target)) menu.open = false;
    }
  });

  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
    const search = document.getElementById('q');
    if (event.key === '/' && !typing && search && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      search.focus();
    }
    const menu = document.activeElement.closest(sheets) || document.querySelector(sheets);
    if (event.key === 'Escape' && menu && !document.querySelector('dialog[open]')) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  /* A form is sent once; a second click on its button does nothing. */
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'true';
  });

  /* Coming back with the browser's own button shows a form that may be sent again. */
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-sent]')) delete form.dataset.sent;
  });
})();
