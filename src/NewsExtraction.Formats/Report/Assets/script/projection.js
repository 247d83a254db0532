// The world as paths: rings of land and lines of borders, packed as differences in steps of a part of a degree, six bits a character.

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function unpack(packed, perDegree) {
  const points = [];
  let at = 0;
  let x = 0;
  let y = 0;
  const next = () => {
    let value = 0;
    for (let factor = 1; ; factor *= 32) {
      const sign = SIGNS.indexOf(packed[at++]);
      value += (sign & 31) * factor;
      if (sign < 32) break;
    }
    return value & 1 ? -(value + 1) / 2 : value / 2;
  };
  while (at < packed.length) {
    x += next();
    y += next();
    points.push([x / perDegree, y / perDegree]);
  }
  return points;
}

// Miller's projection: right angles stay right angles, and the north stays of a bearable size.
function project(longitude, latitude) {
  const phi = Math.max(-85, Math.min(85, latitude)) * Math.PI / 180;
  return [longitude, -1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * phi)) * 180 / Math.PI];
}

function pathOf(lines, perDegree, isClosed) {
  return lines.map(line => 'M' + unpack(line, perDegree).map(([x, y]) => project(x, y).map(v => v.toFixed(2)).join(' ')).join('L') + (isClosed ? 'Z' : '')).join('');
}
