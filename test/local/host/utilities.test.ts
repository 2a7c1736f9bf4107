import { describe, expect, it } from 'vitest';
import { answerOf, hostOf, MARCH_FIRST } from './host-of';

describe('Bytes', () => {
  it('are signed', () => {
    expect(answerOf("return Utilities.newBlob('ā').getBytes();")).toEqual([-60, -127]);
    expect(answerOf("return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a');")).toEqual([
      12, -63, 117, -71, -64, -15, -74, -88, 49, -61, -103, -30, 105, 119, 38, 97,
    ]);
    expect(() => answerOf('Utilities.newBlob([255]);')).toThrow(
      "don't match the method signature for Utilities.newBlob",
    );
  });

  it.each(['SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'])('of %s are as many as the algorithm says', (algorithm) => {
    const sizes = { SHA_1: 20, SHA_256: 32, SHA_384: 48, SHA_512: 64 };
    expect(answerOf(`return Utilities.computeDigest(Utilities.DigestAlgorithm.${algorithm}, 'a').length;`)).toBe(
      sizes[algorithm as keyof typeof sizes],
    );
  });

  it('of a text with letters beyond ASCII need the charset: without it each of them is a question mark', () => {
    expect(
      answerOf(
        `var u = Utilities; var sum = function (text, charset) {
          return (charset ? u.computeDigest(u.DigestAlgorithm.MD5, text, charset) : u.computeDigest(u.DigestAlgorithm.MD5, text)).join();
        };
        return [sum('ā') === sum('?'), sum('ā', u.Charset.UTF_8) === sum('?'), u.base64Encode('ā'), u.base64Encode('ā', u.Charset.UTF_8)];`,
      ),
    ).toEqual([true, false, 'Pw==', 'xIE=']);
  });

  it('are signed with a key', () => {
    const hex =
      'function hex(bytes) { return bytes.map(function (b) { return ((b + 256) % 256).toString(16).padStart(2, "0"); }).join(""); }';
    const expected = 'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8';
    const text = 'The quick brown fox jumps over the lazy dog';
    expect(
      answerOf(
        `${hex} var u = Utilities; return [
          hex(u.computeHmacSha256Signature('${text}', 'key')),
          hex(u.computeHmacSignature(u.MacAlgorithm.HMAC_SHA_256, '${text}', 'key', u.Charset.UTF_8)),
          hex(u.computeHmacSha256Signature(u.newBlob('${text}').getBytes(), u.newBlob('key').getBytes()))];`,
      ),
    ).toEqual([expected, expected, expected]);
  });

  it('travel as base64, with its padding', () => {
    expect(
      answerOf(
        `var u = Utilities; return [u.base64Encode([-1, -2]), u.base64EncodeWebSafe([-1, -2, -65]), u.base64Decode('//4='), u.base64DecodeWebSafe('__6_')];`,
      ),
    ).toEqual(['//4=', '__6_', [-1, -2], [-1, -2, -65]]);
    expect(() => answerOf("Utilities.base64Decode('YQ');")).toThrow('Could not decode string.');
    expect(() => answerOf("Utilities.base64Decode('a-==');")).toThrow('Could not decode string.');
  });
});

describe('A blob', () => {
  it('holds a text or bytes, a type and a name', () => {
    expect(
      answerOf(
        `var of = function (b) { return [b.getDataAsString(), b.getContentType(), b.getName()]; };
        return [of(Utilities.newBlob('ā')), of(Utilities.newBlob([65], 'text/csv', 'a.csv')), of(Utilities.newBlob('x').setName('n').setBytes([66]).copyBlob())];`,
      ),
    ).toEqual([
      ['ā', 'text/plain', null],
      ['A', 'text/csv', 'a.csv'],
      ['B', 'text/plain', 'n'],
    ]);
  });

  it('reads its bytes in the charset that it is told', () => {
    expect(answerOf("return Utilities.newBlob([-28]).getDataAsString('ISO-8859-1');")).toBe('ä');
  });
});

describe('A date', () => {
  it.each([
    ['2026-03-01', 'yyyy-MM-dd', '2026-02-28T22:00:00.000Z'],
    ['1.3.2026 9:05', 'd.M.yyyy H:mm', '2026-03-01T07:05:00.000Z'],
    ['20260701120000', 'yyyyMMddHHmmss', '2026-07-01T09:00:00.000Z'],
    ['Mar 1, 2026 11:30 pm', 'MMM d, yyyy h:mm a', '2026-03-01T21:30:00.000Z'],
    ['2026-03-01T12:00:00.250+0300', "yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2026-03-01T09:00:00.250Z'],
    ['2026-03-01 and more', 'yyyy-MM-dd', '2026-02-28T22:00:00.000Z'],
  ])('is read: %s by %s', (text, pattern, expected) => {
    expect(parsed(text, pattern)).toEqual(new Date(expected));
  });

  it.each([
    ['Europe/Riga', '2026-06-30T21:00:00.000Z'],
    ['GMT+5', '2026-06-30T19:00:00.000Z'],
    ['No/Such', '2026-07-01T00:00:00.000Z'],
    ['europe/riga', '2026-07-01T00:00:00.000Z'],
  ])('is read on the clock of the zone that formatDate takes %s for', (zone, instant) => {
    const body = `var read = Utilities.parseDate('2026-07-01', '${zone}', 'yyyy-MM-dd');
      return [read.toISOString(), Utilities.formatDate(read, '${zone}', 'yyyy-MM-dd HH:mm')];`;
    expect(answerOf(body)).toEqual([instant, '2026-07-01 00:00']);
  });

  it('that is not written as the pattern says is an exception', () => {
    expect(() => parsed('01.03.2026', 'yyyy-MM-dd')).toThrow(
      expect.objectContaining({ name: 'Exception', message: 'Unparseable date: "01.03.2026"' }),
    );
  });

  it.each([
    ['2026-02-30', 'yyyy-MM-dd'],
    ['01.03.26', 'dd.MM.yy'],
    ['2026 W9', "yyyy 'W'w"],
  ])('read past what Java is known to do is not modelled: %s', (text, pattern) => {
    expect(() => parsed(text, pattern)).toThrow('is not modelled by the local host.');
  });
});

describe('A text filled in', () => {
  it.each([
    ["'%s and %s', 'a', 1", 'a and 1'],
    ["'%d%%', 5", '5%'],
    ["'%05d|%-5s|%5s|', 42, 'a', 'b'", '00042|a    |    b|'],
    ["'%.2f %f', 1.005, 2", '1.00 2.000000'],
    ["'%2$s %1$s', 'a', 'b'", 'b a'],
    ["'%+d %x %X %b', 5, 255, 255, true", '+5 ff FF true'],
  ])('Utilities.formatString(%s) is %s', (given, expected) => {
    expect(answerOf(`return Utilities.formatString(${given});`)).toBe(expected);
  });

  it('knows no %j, and no %d of a fraction', () => {
    expect(() => answerOf("Utilities.formatString('%j', {});")).toThrow('is not modelled');
    expect(() => answerOf("Utilities.formatString('%d', 1.5);")).toThrow('is not modelled');
    expect(() => answerOf("Utilities.formatString('%s %s', 'a');")).toThrow("Format specifier '%s' has no value.");
  });
});

describe('A csv text', () => {
  it.each([
    [
      'a,b\nc,d',
      undefined,
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;"b;""x"""\r\n;',
      ';',
      [
        ['a', 'b;"x"'],
        ['', ''],
      ],
    ],
    ['"""a","b\nc"\n', undefined, [['"a', 'b\nc']]],
    ['', undefined, []],
  ])('is taken apart: %j', (csv, delimiter, rows) => {
    const second = delimiter === undefined ? '' : `, '${delimiter}'`;
    expect(answerOf(`return Utilities.parseCsv(${JSON.stringify(csv)}${second});`)).toEqual(rows);
  });

  it('with a quote that does not close is an exception', () => {
    expect(() => answerOf("Utilities.parseCsv('a,\"b');")).toThrow('Could not parse text.');
  });
});

describe('Sleep', () => {
  it('lets the virtual clock go on', () => {
    const host = hostOf('var before = Date.now(); Utilities.sleep(1500); return Date.now() - before;');
    expect(host.run('go')).toBeGreaterThanOrEqual(1500);
    expect(host.now()).toBeGreaterThanOrEqual(MARCH_FIRST + 1500);
  });

  it('is for five minutes at most', () => {
    expect(() => answerOf('Utilities.sleep(300001);')).toThrow('Utilities.sleep takes 0 to 300000 milliseconds');
    expect(() => answerOf('Utilities.sleep(-1);')).toThrow('Utilities.sleep takes 0 to 300000 milliseconds');
  });
});

describe('Utilities', () => {
  it('makes ids of their own', () => {
    const [one, other] = answerOf('return [Utilities.getUuid(), Utilities.getUuid()];') as readonly string[];
    expect(one).toMatch(/^[0-9a-f-]{36}$/);
    expect(one).not.toBe(other);
  });

  it('says what is not modelled', () => {
    expect(() => answerOf("Utilities.jsonParse('{}');")).toThrow('Utilities.jsonParse is not modelled');
    expect(() => answerOf("Utilities.computeDigest(Utilities.DigestAlgorithm.MD2, 'a');")).toThrow(
      'MD2 is not modelled',
    );
  });
});

// Helpers

function parsed(text: string, pattern: string): unknown {
  return answerOf(`return Utilities.parseDate(${JSON.stringify(text)}, 'Europe/Riga', ${JSON.stringify(pattern)});`);
}
