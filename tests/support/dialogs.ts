/**
 * What browsers do with a modal dialog and jsdom does not: opening, closing with Escape, and giving the focus back
 * to where it was. Call it before a page with dialogs opens.
 */
export function installDialogs() {
  const before = new WeakMap<HTMLDialogElement, Element | null>()

  HTMLDialogElement.prototype.showModal = function () {
    before.set(this, document.activeElement)
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    if (!this.open) return
    this.open = false
    const origin = before.get(this)
    if (origin instanceof HTMLElement) origin.focus()
    this.dispatchEvent(new Event('close'))
  }
}

/** Presses Escape as the browser hears it: the open dialog closes. */
export function pressEscape() {
  document.querySelector<HTMLDialogElement>('dialog[open]')?.close()
}
