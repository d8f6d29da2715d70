import { expect, type Locator, type Page } from '@playwright/test';

/** The window as a person works it: finds controls by what they are called, in English, as a screen reader would. */
export class Desk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The inbox with its cards. */
  get inbox(): Locator {
    return this.page.getByRole('region', { name: 'Conversations' });
  }

  /** The transcript of the open conversation. */
  get log(): Locator {
    return this.page.getByRole('log', { name: /^Conversation with / });
  }

  get composer(): Locator {
    return this.page.getByRole('textbox', { name: /^Message to / });
  }

  /** The right panel. */
  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Assistance' });
  }

  async signInToPractice(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start practising' }).click();
    await expect(this.inbox).toBeVisible({ timeout: 20_000 });
  }

  /** The card of a customer whom I talk to; one who still rings has only Accept and Decline. */
  card(name: string): Locator {
    return this.inbox.getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** Accepts a ringing customer. A card that has just slid in hears no press for a moment, so a person presses again. */
  async accept(name: string): Promise<void> {
    const accept = this.page.getByRole('button', { name: `Accept ${name}` }).first();
    await accept.waitFor();
    await expect(async () => {
      if (await accept.isVisible()) await accept.click({ timeout: 500 });
      await expect(accept).toBeHidden({ timeout: 700 });
    }).toPass({ timeout: 10_000 });
  }

  /** Opens a customer's conversation and waits until its composer stands ready. */
  async open(name: string): Promise<void> {
    await this.card(name).first().click();
    await expect(this.page.getByRole('textbox', { name: `Message to ${name}` })).toBeVisible();
  }

  async write(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.page.getByRole('button', { name: 'Send', exact: true }).click();
  }

  async search(text: string): Promise<void> {
    await this.panel.getByRole('searchbox').fill(text);
  }

  /** The always-visible paper plane of a response. */
  sendButton(response: string): Locator {
    return this.panel.getByRole('button', { name: `Send ${response}`, exact: true }).first();
  }

  /** The paper plane of a response that still has blanks. */
  fillButton(response: string): Locator {
    return this.panel.getByRole('button', { name: `Fill and send ${response}`, exact: true }).first();
  }

  /** A preset chip of the open conversation. */
  preset(queue: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^Transfer to ${queue},`) });
  }

  /** Opens the transfer popover and types what is looked for. */
  async openTransfer(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Transfer', exact: true }).click();
    const find = this.page.getByPlaceholder('Queue or person');
    await expect(find).toBeFocused();
    await find.fill(text);
  }

  async openAccountMenu(): Promise<void> {
    await this.page.getByRole('button', { name: /account of / }).click();
  }

  /** Types into the region picker and takes what it offers first. */
  async chooseRegion(place: string): Promise<void> {
    const picker = this.page.getByRole('combobox', { name: 'Region' });
    await picker.fill(place);
    await this.page
      .getByRole('option', { name: new RegExp(place) })
      .first()
      .click();
  }

  /** From the overlay or page that a lost session leaves, back into the practice organisation. */
  async signInAgain(): Promise<void> {
    const again = this.page.getByRole('button', { name: /^(Sign in|Start practising)/ }).first();
    await again.click();
    await expect(this.inbox).toBeVisible({ timeout: 20_000 });
  }

  /** Chooses a wrap-up code and finishes. */
  async finishWrapUp(code: string): Promise<void> {
    const form = this.page.getByRole('form', { name: /Wrap.up/i }).first();
    await form.getByRole('radio', { name: code }).check();
    await form.getByRole('button', { name: 'Finish' }).click();
  }

  /** Presses Tab until the control of that name has the focus; fails when no Tab leads there. */
  async tabTo(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).first().waitFor();
    for (let i = 0; i < 60; i++) {
      const focused = await this.page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
      if (focused.trim() === name) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`no Tab leads to ${name}`);
  }
}
