// Places the actors of the network. Those who have to do with one another, over however many others, are laid out as one island; the
// islands then stand in rows, the largest first. No chance is in it: the same events give the same picture.

const REACH = 62;
const STRETCH = 1.45;
const ROOM = { x: 58, above: 20, below: 26 };

function placeNodes(nodes, edges, width) {
  const islands = islandsOf(nodes, edges).map(island => layOut(island, edges.filter(e => island.includes(e.from))));
  islands.sort((a, b) => b.nodes.length - a.nodes.length || b.weight - a.weight);
  return inRows(islands, width);
}

function islandsOf(nodes, edges) {
  const near = new Map(nodes.map(n => [n, []]));
  for (const edge of edges) { near.get(edge.from).push(edge.to); near.get(edge.to).push(edge.from); }
  const seen = new Set();
  const islands = [];
  for (const node of nodes) {
    if (seen.has(node)) continue;
    const island = [node];
    seen.add(node);
    for (let i = 0; i < island.length; i++) for (const other of near.get(island[i])) if (!seen.has(other)) { seen.add(other); island.push(other); }
    islands.push(island);
  }
  return islands;
}

function layOut(nodes, edges) {
  nodes.forEach((node, i) => {
    const turn = i * 2.399963;
    node.x = Math.cos(turn) * REACH * Math.sqrt(i + 0.2);
    node.y = Math.sin(turn) * REACH * Math.sqrt(i + 0.2);
  });
  const rounds = 220;
  for (let round = 0; round < rounds; round++) {
    for (const node of nodes) { node.dx = -node.x * 0.03; node.dy = -node.y * 0.03; }
    repel(nodes);
    for (const edge of edges) attract(edge.from, edge.to);
    const heat = REACH * 0.3 * (1 - round / rounds) + 0.2;
    for (const node of nodes) {
      const length = Math.hypot(node.dx, node.dy) || 1;
      node.x += node.dx / length * Math.min(length, heat);
      node.y += node.dy / length * Math.min(length, heat);
    }
  }
  return boxed(nodes);
}

function repel(nodes) {
  for (let i = 0; i < nodes.length; i++) {
    for (let j = i + 1; j < nodes.length; j++) {
      const x = nodes[i].x - nodes[j].x || 0.1;
      const y = nodes[i].y - nodes[j].y || 0.1;
      const force = REACH * REACH / (x * x + y * y);
      nodes[i].dx += x * force;
      nodes[i].dy += y * force;
      nodes[j].dx -= x * force;
      nodes[j].dy -= y * force;
    }
  }
}

function attract(from, to) {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const force = Math.hypot(x, y) / REACH * 0.5;
  from.dx += x * force;
  from.dy += y * force;
  to.dx -= x * force;
  to.dy -= y * force;
}

// Names are wide and low, so an island is stretched; its corner goes to 0, with room for the names at its rim.
function boxed(nodes) {
  for (const node of nodes) node.x *= STRETCH;
  const left = Math.min(...nodes.map(n => n.x));
  const top = Math.min(...nodes.map(n => n.y));
  for (const node of nodes) { node.x += ROOM.x - left; node.y += ROOM.above - top; }
  return {
    nodes, weight: nodes.reduce((sum, n) => sum + n.weight, 0),
    width: Math.max(...nodes.map(n => n.x)) + ROOM.x, height: Math.max(...nodes.map(n => n.y)) + ROOM.below,
  };
}

// Fills rows from the left, lower islands beside and under higher ones; gives the height of all.
function inRows(islands, width) {
  let y = 0;
  const waiting = [...islands];
  while (waiting.length) {
    const first = waiting.shift();
    const shrink = Math.min(1, width / first.width);
    const columns = [{ width: first.width * shrink, items: [[first, 0]], height: first.height * shrink, shrink }];
    const rowHeight = columns[0].height;
    let x = columns[0].width;
    for (let i = 0; i < waiting.length;) {
      const item = waiting[i];
      const last = columns[columns.length - 1];
      const fitsUnder = columns.length > 1 && item.width <= last.width + 8 && last.height + item.height <= rowHeight;
      if (fitsUnder) { last.items.push([item, last.height]); last.height += item.height; waiting.splice(i, 1); }
      else if (x + item.width <= width && item.height <= rowHeight) { columns.push({ width: item.width, items: [[item, 0]], height: item.height, shrink: 1 }); x += item.width; waiting.splice(i, 1); }
      else i++;
    }
    settle(columns, y, width - x, rowHeight);
    y += rowHeight;
  }
  return y;
}

// What is left of a row's width goes between its columns.
function settle(columns, top, left, rowHeight) {
  const gap = left / (columns.length + 1);
  let x = gap;
  for (const column of columns) {
    const drop = (rowHeight - column.height) / 2;
    for (const [island, down] of column.items) {
      for (const node of island.nodes) {
        node.x = x + (column.width - island.width * column.shrink) / 2 + node.x * column.shrink;
        node.y = top + drop + down + node.y * column.shrink;
      }
    }
    x += column.width + gap;
  }
}
