import { describe, expect, test } from 'vitest';
import { readCoordinates } from './read-coordinates';

const lyon = { latitude: 45.76, longitude: 4.87, fromAddress: false };
const lima = { latitude: -12.05, longitude: -77.03, fromAddress: false };

describe('reads two numbers', () => {
  test.each([
    '45.76, 4.87',
    '45.76,4.87',
    '45.76 4.87',
    '  45.76\u00a0; 4.87 ',
    '(45.76, 4.87)',
    '45,76 ; 4,87',
    '45,76; 4,87',
    '45,76 4,87',
    '45,76, 4,87',
    '45,76,4,87',
    '45.76°, 4.87°',
    '45.76° N, 4.87° E',
    '45,76° nord, 4,87° est',
    '45,76° norte, 4,87° este',
    '45.76 north 4.87 east',
    'N 45.76, E 4.87',
    'N45.76 E4.87',
    '4.87 E, 45.76 N',
    'lat: 45.76, lon: 4.87',
    'Latitude : 45,76 ; longitude : 4,87',
    'longitud = 4,87; latitud = 45,76',
    'lng=4.87 lat=45.76',
    '+45.76, +4.87',
  ])('%s', (text) => {
    expect(readCoordinates(text)).toEqual(lyon);
  });

  test.each([
    '-12.05, -77.03',
    '−12,05 ; −77,03',
    '12.05 S, 77.03 W',
    '12,05° sud, 77,03° ouest',
    '12,05° sur, 77,03° oeste',
    '12,05°S 77,03°O',
    'S12.05 O77.03',
  ])('%s', (text) => {
    expect(readCoordinates(text)).toEqual(lima);
  });

  test.each([
    ['45°45′36″ N 4°52′12″ E'],
    ['45° 45\' 36" N, 4° 52\' 12" E'],
    ["45º45’36'' N ; 4º52’12'' E"],
    ['N 45°45′36″, E 4°52′12″'],
    ['45°45.6′ N, 4°52.2′ E'],
    ['45°45,6′ N ; 4°52,2′ E'],
    ['45 45 36 N, 4 52 12 E'],
    ['4°52′12″E 45°45′36″N'],
  ])('degrees, minutes and seconds: %s', (text) => {
    expect(readCoordinates(text)).toEqual(lyon);
  });

  test('whole degrees, with a space where a comma could be a decimal one', () => {
    expect(readCoordinates('45, 4')).toEqual({ latitude: 45, longitude: 4, fromAddress: false });
    expect(readCoordinates('45°N,4°E')).toEqual({ latitude: 45, longitude: 4, fromAddress: false });
    expect(readCoordinates('90, -180')).toEqual({ latitude: 90, longitude: -180, fromAddress: false });
  });

  test('to ten centimetres', () => {
    expect(readCoordinates('45.76404312345678, 4.83565912345678')).toMatchObject({
      latitude: 45.764043,
      longitude: 4.835659,
    });
    expect(readCoordinates('45°46′05.2″N 4°50′21.4″E')).toMatchObject({ latitude: 45.768111, longitude: 4.839278 });
  });
});

describe('finds them in addresses', () => {
  test.each([
    'https://www.openstreetmap.org/#map=17/45.76/4.87',
    'https://www.openstreetmap.org/?mlat=45.76&mlon=4.87#map=12/46.0/5.0',
    'https://www.openstreetmap.org/node/26691742#map=17/45.76/4.87&layers=N',
    'openstreetmap.org/#map=17/45.76/4.87',
    'https://umap.openstreetmap.fr/fr/map/lieux_1#17/45.76/4.87',
    'https://www.google.com/maps/@45.76,4.87,17z',
    'https://www.google.fr/maps/place/Gare/@45.0,4.0,17z/data=!3m1!4b1!4m6!3m5!1s0x47!8m2!3d45.76!4d4.87!16s',
    'https://www.google.com/maps/place/45%C2%B045%2736.0%22N+4%C2%B052%2712.0%22E/@45.7,4.8,17z',
    'https://www.google.com/maps/search/45.76,+4.87?entry=tts',
    'https://www.google.com/maps/search/?api=1&query=45.76%2C4.87',
    'https://maps.google.com/?q=45.76,4.87',
    'https://maps.google.com/maps?q=loc:45.76,4.87',
    'https://maps.apple.com/?ll=45.76,4.87&q=Gare',
    'https://maps.apple.com/place?coordinate=45.76,4.87&name=Gare',
    'https://www.bing.com/maps?cp=45.76~4.87&lvl=16',
    'https://www.geoportail.gouv.fr/carte?c=4.87,45.76&z=17',
    'https://www.waze.com/ul?ll=45.76%2C4.87&navigate=yes',
    'geo:45.76,4.87?z=17',
  ])('%s', (text) => {
    expect(readCoordinates(text)).toEqual({ ...lyon, fromAddress: true });
  });

  test.each([
    'https://maps.app.goo.gl/AbCdEf123',
    'https://www.google.com/maps/place/Gare+de+Lyon/',
    'https://www.openstreetmap.org/node/26691742',
    'https://example.org/%zz',
    'https://maps.google.com/?q=145.76,4.87',
  ])('none in %s', (text) => {
    expect(readCoordinates(text)).toEqual({ problem: 'address-without' });
  });
});

describe('says what is wrong', () => {
  test.each([
    ['45.76', 'one-number'],
    ['45,76', 'one-number'],
    ['45°45′36″ N', 'one-number'],
    ['Lyon', 'unreadable'],
    ['45.76, 4.87, 12', 'unreadable'],
    ['45,76,4', 'unreadable'],
    ['45.76 N, 4.87 N', 'unreadable'],
    ['lat 45.76, lat 4.87', 'unreadable'],
    ['lat 45.76 E, lon 4.87', 'unreadable'],
    ['-45.76 S, 4.87 E', 'unreadable'],
    ['N 45.76 S, 4.87 E', 'unreadable'],
    ['45°60′00″ N 4°52′12″ E', 'unreadable'],
    ['45°45′60″ N 4°52′12″ E', 'unreadable'],
    ['145.76, 4.87', 'no-such-latitude'],
    ['90.01, 4.87', 'no-such-latitude'],
    ['45.76, 180.5', 'no-such-longitude'],
    ['geo:95,4', 'no-such-latitude'],
  ])('%s: %s', (text, problem) => {
    expect(readCoordinates(text)).toEqual({ problem });
  });

  test('nothing of nothing', () => {
    expect(readCoordinates('')).toBeNull();
    expect(readCoordinates(' \n')).toBeNull();
  });
});
