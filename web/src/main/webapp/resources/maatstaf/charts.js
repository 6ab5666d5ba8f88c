/* Gives the charts of the server our look: colours and textures by token, a legend of buttons, whiskers, links, a picture. */
const maatstafChart = (() => {
  const probe = document.createElement('span');
  const charts = new Set();
  const NARROW = 480;

  /* A token may be light-dark(): the browser tells what it is now. */
  function colour(token) {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  }

  function lines(ink) { for (const at of [0.5, 4.5]) { ink.moveTo(0, at); ink.lineTo(8, at); } ink.stroke(); }
  function dots(ink) { for (const at of [2, 6]) { ink.beginPath(); ink.arc(at, at, 1, 0, 7); ink.fill(); } }
  function hatch(ink) { for (const at of [-4, 4, 12]) { ink.moveTo(at, 0); ink.lineTo(at + 8, 8); } ink.stroke(); }

  /* What a thing looks like besides its colour, in a tile that is repeated. */
  const textures = { '--m-hard-jloi': lines, '--m-hard-eop': dots, '--m-paused': lines, '--m-ok': dots, '--m-stopped': hatch };

  function fill(token) {
    if (!textures[token]) return colour(token);
    const tile = Object.assign(document.createElement('canvas'), { width: 8, height: 8 });
    const ink = tile.getContext('2d');
    ink.fillStyle = colour(token);
    ink.fillRect(0, 0, 8, 8);
    ink.fillStyle = colour('--m-hard-ink');
    ink.strokeStyle = ink.fillStyle;
    ink.beginPath();
    textures[token](ink);
    return ink.createPattern(tile, 'repeat');
  }

  function paint({ data, options }) {
    for (const set of data.datasets) {
      set.token ??= set.backgroundColor;
      set.backgroundColor = fill(set.token);
      set.borderColor = colour('--m-surface');
    }
    const font = { family: getComputedStyle(document.body).fontFamily, size: 13 };
    for (const axis of Object.values(options.scales)) {
      axis.grid = { color: colour('--m-line') };
      axis.border = { color: colour('--m-line-control') };
      axis.ticks = { ...axis.ticks, color: colour('--m-text-muted'), font };
      Object.assign(axis.title, { color: colour('--m-text-muted'), font });
    }
    options.scales.y.grid.display = false;
  }

  /* The ground under the picture, and whiskers from low to high over what is shown. */
  const whiskers = {
    id: 'whiskers',
    beforeDraw({ ctx, width, height }) {
      ctx.fillStyle = colour('--m-surface');
      ctx.fillRect(0, 0, width, height);
    },
    afterDatasetsDraw(chart) {
      const { ctx, scales: { x, y } } = chart;
      ctx.save();
      ctx.strokeStyle = colour('--m-text');
      ctx.lineWidth = 1.5;
      ctx.beginPath();
      chart.data.datasets.filter((set, i) => chart.isDatasetVisible(i)).forEach(({ ranges }) => ranges.forEach((range, bar) => {
        if (!range) return;
        const [low, high] = range.map((value) => x.getPixelForValue(value));
        const at = y.getPixelForValue(bar);
        for (const end of [low, high]) { ctx.moveTo(end, at - 6); ctx.lineTo(end, at + 6); }
        ctx.moveTo(low, at);
        ctx.lineTo(high, at);
      }));
      ctx.stroke();
      ctx.restore();
    },
  };

  function swatch(token) {
    const patch = Object.assign(document.createElement('canvas'), { className: 'm-swatch', width: 12, height: 12 });
    const ink = patch.getContext('2d');
    ink.fillStyle = fill(token);
    ink.fillRect(0, 0, 12, 12);
    patch.setAttribute('aria-hidden', 'true');
    return patch;
  }

  /* One button per series, that can be reached with the keyboard and tells whether it is pressed. */
  function button(chart, { label, token }, i) {
    const made = Object.assign(document.createElement('button'), { type: 'button', className: 'm-chip', textContent: label });
    made.prepend(swatch(token));
    made.setAttribute('aria-pressed', 'true');
    made.addEventListener('click', () => {
      const visible = !chart.isDatasetVisible(i);
      chart.setDatasetVisibility(i, visible);
      made.setAttribute('aria-pressed', String(visible));
      chart.update();
    });
    return made;
  }

  const legend = {
    id: 'buttons',
    afterInit(chart) {
      const list = Object.assign(document.createElement('div'), { className: 'm-legend' });
      list.setAttribute('role', 'group');
      list.setAttribute('aria-label', chart.canvas.closest('[data-legend]').dataset.legend);
      list.append(...chart.data.datasets.map((set, i) => button(chart, set, i)));
      chart.canvas.parentElement.before(list);
      chart.buttons = list;
      charts.add(chart);
    },
    afterDestroy(chart) { charts.delete(chart); },
  };

  function repaint() {
    for (const chart of charts) {
      paint(chart.config);
      chart.buttons.querySelectorAll('canvas').forEach((old, i) => old.replaceWith(swatch(chart.data.datasets[i].token)));
      chart.update('none');
    }
  }

  new MutationObserver(repaint).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const query of ['(prefers-color-scheme: dark)', 'print']) matchMedia(query).addEventListener('change', repaint);

  document.addEventListener('click', (event) => {
    const asked = event.target.closest('[data-png]');
    if (!asked) return;
    const { chart } = PF(asked.dataset.png);
    Object.assign(document.createElement('a'), { href: chart.toBase64Image(), download: asked.dataset.file }).click();
  });

  /* A name in as many lines as its place asks. */
  function broken(name, longest) {
    return name.split(/(?<=[ /-])/).reduce((all, word) => {
      const last = all.at(-1);
      return last && last.length + word.length <= longest ? [...all.slice(0, -1), last + word] : [...all, word];
    }, []);
  }

  return function extend() {
    document.body.append(probe);
    const { config } = this.cfg;
    const { data, options } = config;
    const link = (chart, [hit]) => hit && data.datasets[hit.datasetIndex].links[hit.index];
    paint(config);
    this.jq[0].style.height = `${4 + 2.5 * data.labels.length}rem`;
    for (const set of data.datasets) Object.assign(set, { borderWidth: { left: 0, right: 1 }, maxBarThickness: 26 });
    options.scales.x.suggestedMax = Math.max(0, ...data.datasets.flatMap(({ ranges }) => ranges.flat()));
    options.scales.y.ticks.autoSkip = false;
    options.scales.y.ticks.callback = function name(value) {
      return broken(this.getLabelForValue(value), this.chart.width < NARROW ? 16 : 40);
    };
    Object.assign(options, {
      locale: document.documentElement.lang === 'nl' ? 'nl-NL' : 'en-GB',
      maintainAspectRatio: false,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 200 },
      interaction: { mode: 'nearest', intersect: true },
      plugins: { legend: { display: false } },
      onHover(event, hits, chart) { chart.canvas.style.cursor = link(chart, hits) ? 'pointer' : ''; },
      onClick(event, hits, chart) { const to = link(chart, hits); if (to) location.assign(to); },
    });
    config.plugins = [whiskers, legend];
  };
})();
