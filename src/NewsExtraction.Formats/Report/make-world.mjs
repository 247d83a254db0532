// Makes Assets/world.json: land and borders of Natural Earth (public domain), simplified and packed.
// npm install world-atlas@2.0.2 topojson-client@3.1.0 topojson-simplify@3.0.3 d3-geo@3.1.2 d3-geo-projection@4.0.0
// node make-world.mjs > Assets/world.json
import fs from 'node:fs';
import { merge, mesh } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify, sphericalRingArea, sphericalTriangleArea } from 'topojson-simplify';
import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';

const LEAST_AREA = 6e-7; // of a bend that is kept, in steradians; of an island twice that
const PER_DEGREE = 50;
const ANTARCTICA = '010';
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

let world = JSON.parse(fs.readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8'));
delete world.objects.land;
world.objects.countries.geometries = world.objects.countries.geometries.filter(g => g.id !== ANTARCTICA);
world = simplify(presimplify(world, sphericalTriangleArea), LEAST_AREA);
world = filter(world, filterWeight(world, 2 * LEAST_AREA, sphericalRingArea));

// The projection cuts what crosses the 180th meridian; coordinates stay degrees.
const flat = geoEquirectangular().scale(180 / Math.PI).translate([0, 0]).precision(0).reflectY(true);
const land = geoProject(merge(world, world.objects.countries.geometries), flat);
const borders = geoProject(mesh(world, world.objects.countries, (a, b) => a !== b), flat);

// A number as groups of five bits, the lowest first; a sign beyond the 31st says that more follow.
function pack(number) {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let signs = '';
  for (; rest >= 32; rest = Math.floor(rest / 32)) signs += SIGNS[32 + (rest & 31)];
  return signs + SIGNS[rest];
}

function packLine(points, isClosed) {
  let [x, y, signs, count] = [0, 0, '', 0];
  for (const [longitude, latitude] of isClosed ? points.slice(0, -1) : points) {
    const [nextX, nextY] = [Math.round(longitude * PER_DEGREE), Math.round(latitude * PER_DEGREE)];
    if (count > 0 && nextX === x && nextY === y) continue;
    signs += pack(nextX - x) + pack(nextY - y);
    [x, y, count] = [nextX, nextY, count + 1];
  }
  return count > (isClosed ? 2 : 1) ? signs : null;
}

console.log(JSON.stringify({
  perDegree: PER_DEGREE,
  land: land.coordinates.flat().map(ring => packLine(ring, true)).filter(Boolean),
  borders: borders.coordinates.map(line => packLine(line, false)).filter(Boolean),
}));
