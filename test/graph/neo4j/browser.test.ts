import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Browser, chromium, type Page } from 'playwright-core';
import { load } from '../../../graph/load';
import { folder, removeFolders } from '../../helpers/folder';
import { describeNeo4j, env, fresh, server } from '../../helpers/neo4j';
import { nachweis, run } from '../../helpers/run';
import { world } from '../answers';

/** Alone, and asking nobody outside: what Browser's page wants of its maker's hosts is refused below as well. */
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** Chromium's program, where one is installed. */
async function chromiumPath(): Promise<string | undefined> {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    const { code, out } = await run('which', [name]).catch(() => ({ code: 1, out: '' }));
    if (code === 0) return out.trim();
  }
  return undefined;
}

describeNeo4j('Neo4j Browser in Chromium', function () {
  this.timeout(180_000);
  let browser: Browser;
  let page: Page;
  let files: string;

  before(async function () {
    const executablePath = await chromiumPath();
    if (!executablePath && process.env.NACHWEIS_NEO4J === 'required') throw new Error('there is no Chromium');
    if (!executablePath) return this.skip();
    const store = await fresh();
    await load(store, world);
    await store.close();
    files = folder();
    const wrote = await nachweis(['browser', '--out', files], { env });
    const address = `http://localhost:${(await server()).http}/browser/`;
    expect(wrote.out, wrote.err).to.contain(`1. open   ${address}\n`);
    browser = await chromium.launch({ executablePath, args: quiet });
    page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
    await page.route(
      (url) => url.hostname !== 'localhost',
      (route) => route.abort(),
    );
    await page.goto(address);
    return undefined;
  });
  afterEach(async function () {
    const path = process.env.NACHWEIS_FAILED;
    if (path && this.currentTest?.state === 'failed') await page.screenshot({ path });
  });
  after(async () => {
    await browser?.close();
    removeFolders();
  });

  const part = (name: string) => page.locator(`[data-testid="${name}"]`);

  /** As a hand that drags a file onto the window. */
  async function drop(name: string): Promise<void> {
    const data = readFileSync(join(files, name)).toString('base64');
    const dataTransfer = await page.evaluateHandle(
      ([name, data]) => {
        // Runs in the page, which has what Node's types do not know.
        const { DataTransfer } = globalThis as unknown as {
          DataTransfer: new () => { items: { add(file: File): void } };
        };
        const transfer = new DataTransfer();
        const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
        return transfer;
      },
      [name, data] as const,
    );
    for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('.filedrop', type, { dataTransfer });
  }

  it('lets the user in with the password', async () => {
    await part('authenticationMethod').waitFor({ timeout: 60_000 });
    await part('username').fill('neo4j');
    await part('password').fill(env.NEO4J_PASSWORD);
    await part('connect').click();
    await part('connect').waitFor({ state: 'detached', timeout: 30_000 });
    // What it opens by itself when it is ready; a query before that is lost.
    await page.getByText(':play start').waitFor({ timeout: 30_000 });
    await page.waitForTimeout(2000);
  });

  it('takes the style', async () => {
    await drop('nachweis.grass');
    await page.getByText('node.Meeting {').waitFor({ timeout: 15_000 });
  });

  it('takes the questions as saved scripts', async () => {
    await drop('saved-scripts.zip');
    await part('navigationFavorites').click();
    await part('expandFolder-Nachweis tables').click({ timeout: 15_000 });
    await part('scriptTitle-Who met whom').waitFor();
    await part('expandFolder-Nachweis tables').click();
    await part('expandFolder-Nachweis drawings').click();
    await part('scriptTitle-Drawing: offices').waitFor();
  });

  /** Runs a saved script of a folder, and waits until its frame is there. */
  async function runScript(folder: string, title: string) {
    const script = part(`scriptTitle-${title}`);
    if (!(await script.isVisible())) await part(`expandFolder-${folder}`).click();
    await script.click();
    await part('editor-Run').click();
    const frame = part('frame').first();
    await frame.getByText(`// ${title}`).first().waitFor({ timeout: 15_000 });
    return frame;
  }

  /** Runs a saved script; gives what stands in the circles and on the lines of its drawing, without breaks. */
  async function drawn(title: string): Promise<{ nodes: readonly string[]; lines: readonly string[] }> {
    const frame = await runScript('Nachweis drawings', title);
    await frame.locator('svg g.node').first().waitFor({ timeout: 30_000 });
    const texts = async (selector: string) =>
      (await frame.locator(selector).allTextContents()).map((text) => text.replace(/\s/g, ''));
    return { nodes: await texts('svg g.node'), lines: await texts('svg g.relationship') };
  }

  it('draws the offices: people and bodies by their names, lines by the office', async () => {
    const { nodes, lines } = await drawn('Drawing: offices');
    expect(nodes).to.include.members(['NATO', 'AnnaLang', 'Freiland', 'WendySherman']);
    expect(lines).to.have.lengthOf(8);
    expect(lines).to.include.members(['Präsidentin', 'Generalsekretär']);
  });

  it('draws the meetings: places, days and who took part', async () => {
    const { nodes, lines } = await drawn('Drawing: meetings');
    expect(nodes).to.include.members(['Brüssel', 'Genf', '2022-01-12', 'Russland']);
    expect(lines).to.include.members(['HELD_IN', 'HELD_ON', 'PARTICIPATED_IN']);
  });

  it('draws each kind of node in its own colour', async () => {
    const colours = await page
      .locator('[data-testid="frame"] >> nth=0 >> svg g.node circle.b-outline')
      .evaluateAll((circles) => circles.map((circle) => circle.getAttribute('fill')));
    expect(new Set(colours)).to.include.keys('#0072B2', '#009E73', '#AA4499', '#666666');
  });

  it('answers a question as a table', async () => {
    const frame = await runScript('Nachweis tables', 'Conflicting office-holders');
    await frame.getByText('Bruno Kurz').first().waitFor({ timeout: 30_000 });
  });

  it('is kept as a picture where one is asked for (NACHWEIS_SCREENSHOT=FILE)', async function () {
    const path = process.env.NACHWEIS_SCREENSHOT;
    if (!path) return this.skip();
    await drawn('Drawing: meetings');
    await page.waitForTimeout(4000);
    await part('frame').first().screenshot({ path });
    return undefined;
  });
});
