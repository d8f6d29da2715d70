import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { reserveQueues } from '#simulator/rehearse.ts';
import { expect, test } from './fixtures.ts';

test.describe('writing responses', () => {
  test('what was typed becomes a response of mine, is found by its shortcut and survives the restart', async ({
    world,
  }) => {
    const guest = await world.customer({ name: 'Amara Okafor' });
    const first = await world.signIn({ keepProfile: true });
    const { desk } = first;
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await desk.composer.fill('Our lift is out of order, {{CUSTOMER_NAME}}. The stairs are on the left.');
    await desk.page.getByRole('button', { name: /^Save as (a )?response/ }).click();
    const form = desk.page.getByRole('form', { name: 'New response' });
    await form.getByRole('textbox', { name: 'Name' }).fill('Lift out of order');
    await form.getByRole('textbox', { name: 'Shortcut' }).fill('lift');
    await form.getByRole('textbox', { name: 'Tags' }).fill('house');
    await form.getByRole('button', { name: 'Save to mine' }).click();
    await expect(form).toBeHidden();
    await expect(desk.composer).toHaveValue(/^Our lift is out of order/);
    await desk.composer.fill('');
    await desk.search('lift');
    const heard = guest.waitFor((message) => message.from === 'agent');
    await desk.sendButton('Lift out of order').click();
    expect((await heard).text).toBe('Our lift is out of order, Amara Okafor. The stairs are on the left.');
    await first.app.close();

    const second = await world.signIn({ userData: first.app.userData });
    await second.desk.open('Amara Okafor');
    await second.desk.search('#house');
    await expect(second.desk.sendButton('Lift out of order')).toBeVisible();
  });

  test('two people change the same response: both versions stand side by side, nothing is lost', async ({ world }) => {
    const author = world.simulator.ready.users.find((user) => user.role === 'author');
    if (!author) throw new Error('nobody may write the library');
    reserveQueues(world.simulator.world, author.id, ['Orders & delivery', 'Returns & refunds']);
    await world.customer({ name: 'Amara Okafor' });
    const { desk } = await world.signIn({ userId: author.id });
    await desk.accept('Amara Okafor');
    await desk.open('Amara Okafor');
    await desk.search('goodbye');
    await desk.panel
      .getByRole('button', { name: /more for Goodbye$/i })
      .first()
      .click();
    await desk.page.getByRole('menuitem', { name: 'Edit' }).click();
    const form = desk.page.getByRole('form', { name: 'Edit the response' });
    const text = form.getByRole('textbox', { name: 'Text' });
    await expect(text).not.toHaveValue('');
    await text.fill('Mine: goodbye, {{CUSTOMER_NAME}}.');

    const theirs = [...world.simulator.responses.responses.values()].find((one) => one.name === 'Goodbye');
    if (!theirs) throw new Error('there is no Goodbye');
    world.simulator.responses.put({
      ...theirs,
      version: theirs.version + 1,
      texts: [{ content: 'Theirs: farewell.', contentType: 'text/plain', type: 'body' }],
    });
    await form.getByRole('button', { name: /^Save/ }).click();
    await expect(form.getByText('Somebody saved this response while you were writing.')).toBeVisible();
    await expect(form.getByText(/farewell/).first()).toBeVisible();
    expect(world.simulator.responses.responses.get(theirs.id)?.texts[0]?.content).toBe('Theirs: farewell.');
    await form.getByRole('button', { name: 'Keep mine' }).click();
    await expect(form).toBeHidden();
    expect(world.simulator.responses.responses.get(theirs.id)?.texts[0]?.content).toBe(
      'Mine: goodbye, {{CUSTOMER_NAME}}.',
    );
    await desk.search('goodbye');
    await expect(desk.panel.getByText('Mine: goodbye, Amara Okafor.').first()).toBeVisible();
  });

  test('an import is shown before anything is taken, every bad row by its number; the export imports as it was', async ({
    world,
  }, testInfo) => {
    const { desk, app } = await world.signIn();
    const file = testInfo.outputPath('mine.csv');
    writeFileSync(
      file,
      'name,text,shortcut,tags\nLift,"The lift, {{CUSTOMER_NAME}}, is out of order.",lift,house\n,No name,,\nFormula,=1+1,,\n',
    );
    const saved = testInfo.outputPath('exported.json');
    await app.app.evaluate(
      ({ dialog }, [open, save]) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [open as string] });
        dialog.showSaveDialog = async () => ({ canceled: false, filePath: save as string });
      },
      [file, saved],
    );
    await desk.page.getByRole('link', { name: 'Responses' }).click();
    await desk.page.getByRole('button', { name: 'Import' }).click();
    await expect(desk.page.getByText('2 new')).toBeVisible();
    await expect(desk.page.getByRole('row', { name: /3 .*Name.*missing/ })).toBeVisible();
    await desk.page.getByRole('button', { name: 'Take 2 rows' }).click();
    await expect(desk.page.getByText('Taken: 2 new, 0 replaced')).toBeVisible();
    await desk.page.getByRole('button', { name: 'Export' }).click();
    await desk.page.getByRole('menuitem', { name: 'As JSON' }).click();
    await expect(desk.page.getByText('2 responses exported')).toBeVisible();
    const { responses } = JSON.parse(readFileSync(path.resolve(saved), 'utf8')) as {
      responses: { name: string; text: string }[];
    };
    expect(responses.map(({ name, text }) => [name, text])).toEqual([
      ['Formula', '=1+1'],
      ['Lift', 'The lift, {{CUSTOMER_NAME}}, is out of order.'],
    ]);
  });
});
