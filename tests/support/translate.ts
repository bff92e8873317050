/**
 * Does to a page what the translator of a browser does: a `<font>` element takes the place of each text node that
 * says something. Whoever goes on writing into the old node writes beside the page.
 */
export function translatePage(root: Element = document.body): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Node[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  for (const node of nodes.filter(({ textContent }) => textContent?.trim())) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')]
    inner.textContent = node.textContent
    outer.append(inner)
    node.parentNode?.replaceChild(outer, node)
  }
}
