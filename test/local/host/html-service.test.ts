import { describe, expect, it } from 'vitest';
import { answerOf, hostOf } from './host-of';

describe('A page', () => {
  it('is written piece by piece, and each step answers the page itself', () => {
    expect(
      answerOf(
        `var page = HtmlService.createHtmlOutput().append('<b>').append('x');
        var before = page.getContent();
        return [before, page.clear().getContent(), page.setContent('<i>').getContent(), String(page)];`,
      ),
    ).toEqual(['<b>x', '', '<i>', 'HtmlOutput']);
  });

  it('has the title that it is given, whatever its own <title> says', () => {
    expect(
      answerOf(
        "var page = HtmlService.createHtmlOutput('<title>Own</title>'); return [page.getTitle(), page.setTitle('Given').getTitle()];",
      ),
    ).toEqual(['', 'Given']);
  });

  it('has no size until it is given one', () => {
    expect(
      answerOf(
        'var page = HtmlService.createHtmlOutput(); return [page.getWidth(), page.setWidth(300).getWidth(), page.getHeight(), page.setHeight(200).getHeight()];',
      ),
    ).toEqual([null, 300, null, 200]);
  });

  it('takes text that is not trusted, escaped for where it comes to stand', () => {
    expect(answerOf("return HtmlService.createHtmlOutput('<p>').appendUntrusted('<script>&\"\\'').getContent();")).toBe(
      '<p>&lt;script&gt;&amp;&#34;&#39;',
    );
  });

  it('takes the meta tags that Google allows, and no others', () => {
    expect(
      answerOf(
        "return HtmlService.createHtmlOutput().addMetaTag('viewport', 'width=1').getMetaTags().map(function (tag) { return [tag.getName(), tag.getContent()]; });",
      ),
    ).toEqual([['viewport', 'width=1']]);
    expect(() => answerOf("HtmlService.createHtmlOutput().addMetaTag('theme-color', 'red');")).toThrow(
      'The meta tag you specified is not allowed in this context.',
    );
  });

  it('takes the modes of sandbox and framing without any effect', () => {
    expect(
      answerOf(
        `return HtmlService.createHtmlOutput('x').setSandboxMode(HtmlService.SandboxMode.IFRAME)
          .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).setFaviconUrl('https://example.com/i.png').getContent();`,
      ),
    ).toBe('x');
    expect(() => answerOf("HtmlService.createHtmlOutput('x').setSandboxMode('IFRAME');")).toThrow(
      "don't match the method signature",
    );
  });

  it('comes from a file by its name without ending, and no template is filled in there', () => {
    const pages = { Sidebar: '<p><?= 1 ?>' };
    expect(answerOf("return HtmlService.createHtmlOutputFromFile('Sidebar').getContent();", { pages })).toBe(
      '<p><?= 1 ?>',
    );
    expect(() => answerOf("HtmlService.createHtmlOutputFromFile('toString');", { pages })).toThrow(
      'No HTML file named toString was found.',
    );
  });

  it('comes from a blob too', () => {
    expect(answerOf("return HtmlService.createHtmlOutput(Utilities.newBlob('<p>ā')).getContent();")).toBe('<p>ā');
  });

  it('says what is not modelled', () => {
    expect(() => answerOf('HtmlService.createHtmlOutput().getBlob();')).toThrow('HtmlOutput.getBlob is not modelled');
  });
});

describe('A template', () => {
  it('runs its scripts and prints between them', () => {
    expect(filled('<ul><? for (var i = 0; i < 2; i++) { ?><li><?= i ?></li><? } ?></ul>')).toBe(
      '<ul><li>0</li><li>1</li></ul>',
    );
  });

  it('sees what the scripts declare at top level, and the variables set on it', () => {
    const host = hostOf(
      "var t = HtmlService.createTemplate('<?= WORD ?> <?= twice(own) ?> <?= own.length ?>'); t.own = 'a'; return [t.evaluate().getContent(), t.own, t.other];",
      { before: "const WORD = 'w'; function twice(text) { return text + text; }" },
    );
    expect(host.run('go')).toEqual(['w aa 1', 'a', undefined]);
  });

  it('fails over a variable that nobody set', () => {
    expect(() => filled('<?= missing ?>')).toThrow('missing is not defined');
  });

  it('prints as it is what is forced', () => {
    expect(filled("<?!= '<b>' ?>&")).toBe('<b>&');
  });

  it('takes in other files by a function of the script', () => {
    const host = hostOf("return HtmlService.createTemplateFromFile('Page').evaluate().getContent();", {
      before: 'function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }',
      pages: { Page: "<style><?!= include('Css'); ?></style>", Css: 'p { color: red }' },
    });
    expect(host.run('go')).toBe('<style>p { color: red }</style>');
  });

  it('loses the rest of the line behind a comment to the end of the line', () => {
    expect(filled('<? // nothing ?><p>lost</p>\n<p>kept</p>')).toBe('<p>kept</p>');
    expect(filled("<?= 'a' // first ?>lost <?= 'lost' ?>\nb")).toBe('ab');
  });

  it('keeps its lines, quotes and backslashes', () => {
    expect(filled('a\\n\n"b"\r\n\'c\'`d`\u2028')).toBe('a\\n\n"b"\r\n\'c\'`d`\u2028');
  });

  it('is told apart from a page: it prints as its class and gives back its source', () => {
    expect(answerOf("var t = HtmlService.createTemplate('<?= 1 ?>'); return [String(t), t.getRawContent()];")).toEqual([
      'HtmlTemplate',
      '<?= 1 ?>',
    ]);
  });

  it('can be made of a page', () => {
    expect(answerOf("return HtmlService.createHtmlOutput('<?= 2 ?>').asTemplate().evaluate().getContent();")).toBe('2');
  });

  it('says what is not modelled', () => {
    expect(() => answerOf("HtmlService.createTemplate('').getCode();")).toThrow('HtmlTemplate.getCode is not modelled');
  });
});

describe('A value printed by a template', () => {
  it.each([
    ['between tags', '<p><?= value ?></p>', '<p>&lt;a href=&#34;x&#34;&gt;&#39;</p>'],
    ['in an attribute', '<p title="<?= value ?>">', '<p title="&lt;a href=&#34;x&#34;&gt;&#39;">'],
    ['in a text field', '<textarea><?= value ?></textarea>', '<textarea>&lt;a href=&#34;x&#34;&gt;&#39;</textarea>'],
    [
      'in a string of a script',
      "<script>var x = '<?= value ?>';</script>",
      "<script>var x = '\\x3ca href\\x3d\\x22x\\x22\\x3e\\x27';</script>",
    ],
    ['in a script, as a string in quotes', '<script>var x = <?= 1 ?>;</script>', '<script>var x = "1";</script>'],
    ['in a handler, as a string in quotes', '<b onclick="f(<?= 1 ?>)">', '<b onclick="f(&#34;1&#34;)">'],
    ['after a script', '<script>var x = "a";</script><?= "<" ?>', '<script>var x = "a";</script>&lt;'],
    ['after a comment', '<!-- "<p -->\n<?= "<" ?>', '<!-- "<p -->\n&lt;'],
    ['in an address', '<a href="<?= "https://example.com/?a&b" ?>">', '<a href="https://example.com/?a&amp;b">'],
  ])('%s is escaped for its place', (_place, template, printed) => {
    expect(filled(template)).toBe(printed);
  });

  it.each([
    ['a style', '<style><?= value ?></style>'],
    ['a comment', '<!-- <?= value ?> -->'],
    ['a tag', '<p <?= value ?>>'],
    ['an attribute without quotes', '<p title=<?= value ?>>'],
    ['an address of a script', '<a href="<?= "javascript:x" ?>">'],
  ])('in %s is not modelled, and says so', (_place, template) => {
    expect(() => filled(template)).toThrow('is not modelled by the local host.');
  });
});

// Helpers

/** What a template comes to whose variable `value` is an awkward text. */
function filled(template: string): unknown {
  return answerOf(
    `var t = HtmlService.createTemplate(args[0]); t.value = '<a href="x">\\''; return t.evaluate().getContent();`.replace(
      'args[0]',
      JSON.stringify(template),
    ),
  );
}
