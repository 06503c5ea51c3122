// Style of the page from its address (page.html?style=dotted), and rulings that no border style draws: broken, drawn by
// hand, doubled with a wide gap. They are drawn over the cells' own places, so that the grid is that of the table element.
const style = new URLSearchParams(location.search).get('style') || '';
document.body.classList.add(...style.split('-').filter(s => s));
let state = 20260101;
const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;

function edges(table) {
  const lines = { h: new Map(), v: new Map() };
  const origin = document.body.getBoundingClientRect();
  const add = (map, at, from, to) => {
    const key = [...map.keys()].find(k => Math.abs(k - at) < 2.5) ?? at;
    map.set(key, [...(map.get(key) || []), [from, to]]);
  };
  for (const cell of table.querySelectorAll('td, th')) {
    const box = cell.getBoundingClientRect();
    const [l, t, r, b] = [box.left - origin.left, box.top - origin.top, box.right - origin.left, box.bottom - origin.top];
    add(lines.h, t, l, r); add(lines.h, b, l, r); add(lines.v, l, t, b); add(lines.v, r, t, b);
  }
  const joined = map => [...map].flatMap(([at, parts]) => {
    parts.sort((a, b) => a[0] - b[0]);
    const runs = [];
    for (const [from, to] of parts) {
      const last = runs[runs.length - 1];
      if (last && from <= last[1] + 2.5) last[1] = Math.max(last[1], to); else runs.push([from, to]);
    }
    return runs.map(([from, to]) => [at, from, to]);
  });
  return { h: joined(lines.h), v: joined(lines.v) };
}

const styles = {
  // gaps of 2 to 8 px every 25 to 70 px
  broken: (at, from, to) => {
    const strokes = [];
    for (let x = from; x < to;) {
      const end = Math.min(to, x + 25 + 45 * random());
      strokes.push([[x, at], [end, at]]);
      x = end + 2 + 6 * random();
    }
    return strokes;
  },
  // a pen line: wanders by 2 px, misses its ends by up to 3 px
  wobbly: (at, from, to) => {
    const points = [];
    let off = 0;
    for (let x = from - 3 * random(); x < to + 3 * random(); x += 9) {
      off = 0.75 * off + 1.1 * (random() - 0.5) * 2;
      points.push([x, at + off]);
    }
    return [points];
  },
  // two lines 4 px apart
  twin: (at, from, to) => [[[from, at - 2], [to, at - 2]], [[from, at + 2], [to, at + 2]]],
};

function draw() {
  const name = Object.keys(styles).find(s => document.body.classList.contains(s));
  if (!name) return;
  document.body.classList.add('drawn');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', 'over');
  for (const table of document.querySelectorAll('table.grid')) {
    const { h, v } = edges(table);
    const strokes = [...h.flatMap(l => styles[name](...l)), ...v.flatMap(l => styles[name](...l).map(s => s.map(([x, y]) => [y, x])))];
    for (const stroke of strokes) {
      const line = document.createElementNS('http://www.w3.org/2000/svg', 'polyline');
      line.setAttribute('points', stroke.map(p => p.map(n => n.toFixed(2)).join(',')).join(' '));
      line.setAttribute('style', `fill:none;stroke:#000;stroke-width:${name === 'wobbly' ? 1.3 : 1}px`);
      svg.append(line);
    }
  }
  document.body.append(svg);
}

draw();
