import type { SFCTemplateCompileOptions } from 'vue/compiler-sfc'

type CompilerOptions = NonNullable<SFCTemplateCompileOptions['compilerOptions']>
type NodeTransform = NonNullable<CompilerOptions['nodeTransforms']>[number]
type Node = Parameters<NodeTransform>[0]
type Child = Exclude<Extract<Node, { children: unknown[] }>['children'][number], string | symbol>

/** The numbers of Vue's compiler (`NodeTypes`), which `vue/compiler-sfc` does not export. */
const [element, text, interpolation] = [1, 2, 5]
const plainElement = 0

const isText = ({ type }: Child) => type === text || type === interpolation
const isBlank = (node?: Child) => node?.type === text && !('content' in node && String(node.content).trim())

/** Text that follows the state, in a `<span>`. */
const inSpan = (run: Child[], { loc }: Child) =>
  ({
    type: element,
    tag: 'span',
    tagType: plainElement,
    ns: 0,
    props: [],
    children: run,
    loc,
    codegenNode: undefined,
  }) as unknown as Child

/** Where texts stand beside each other, without the blanks around them: begin and end, the last ones first. */
function runsOf(children: Child[]): [begin: number, end: number][] {
  const runs: [number, number][] = []
  let end = children.length
  while (end > 0) {
    let begin = end
    while (begin > 0 && isText(children[begin - 1] as Child)) begin -= 1
    const next = Math.min(begin, end - 1)
    while (isBlank(children[end - 1]) && end > begin) end -= 1
    while (isBlank(children[begin]) && begin < end) begin += 1
    if (begin < end) runs.push([begin, end])
    end = next
  }
  return runs
}

/**
 * Gives each text that follows the state an element of its own, when templates are compiled.
 *
 * The translator of a browser puts `<font>` elements in the place of text nodes. Vue goes on writing into the node
 * that it knows, which is no longer on the page: the old figure stays. Of an element whose only child is text Vue
 * replaces the content, so there it cannot happen; `{{ }}` anywhere else (beside another element, in a slot, in a
 * `<template v-if>`) is put into a `<span>` here.
 */
export const translatable: NodeTransform = (node) => {
  if (!('children' in node) || !Array.isArray(node.children)) return
  const children = node.children as Child[]
  const isPlain = node.type === element && 'tagType' in node && node.tagType === plainElement
  for (const [begin, end] of runsOf(children)) {
    const run = children.slice(begin, end)
    const follows = run.find(({ type }) => type === interpolation)
    if (follows && !(isPlain && run.length === children.length)) {
      children.splice(begin, run.length, inSpan(run, follows))
    }
  }
}
