import type { NamedQuery } from '../query';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const listed = (queries: readonly NamedQuery[]): string =>
  queries
    .map(({ title, en, de }) => `<tr><td>${escaped(title)}</td><td>${escaped(en)}</td><td>${escaped(de)}</td></tr>`)
    .join('\n');

/** A page that says how to set Browser up, and what can be asked there. It loads nothing and runs no script. */
export const guide = (drawings: readonly NamedQuery[], tables: readonly NamedQuery[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Nachweis in Neo4j Browser</title>
<style>
  body { max-width: 52em; margin: 2em auto; font: 16px/1.5 system-ui, sans-serif; color: #222; padding: 0 1em }
  td { vertical-align: top; padding: .2em 1em .2em 0 }
  code { background: #eee; padding: 0 .3em }
</style>
<h1>Nachweis in Neo4j Browser</h1>
<ol>
  <li>Open Browser and log in.</li>
  <li>Drag <code>nachweis.grass</code> onto the window: each kind of node gets its colour and its name.
    <code>:style reset</code> takes it away again.</li>
  <li>Drag <code>saved-scripts.zip</code> onto the window: the questions are under <em>Favorites</em> (the star).</li>
  <li>Click a drawing. A click on a node shows its properties, a double click its neighbours.</li>
  <li>Where a question is about somebody, their name stands in its text: type another over it.</li>
</ol>
<p>Every relationship has the sentence that it was read from in its property <code>quote</code>, and its
  <code>document</code>; the drawing <em>Evidence</em> shows all of them.</p>
<h2>Drawings</h2>
<table>
${listed(drawings)}
</table>
<h2>Tables</h2>
<table>
${listed(tables)}
</table>
<p>Browser itself asks hosts of its maker for fonts and news, and may report how it is used: that is switched off in its
  settings under <em>Product analytics</em>.</p>
`;
