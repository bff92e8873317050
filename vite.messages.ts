import { pathToFileURL } from 'node:url'
import { baseCompile } from '@intlify/message-compiler'
import type { Plugin } from 'vite'
import { transformWithOxc } from 'vite'

type Messages = { [key: string]: string | Messages }

/** A text with a place to fill, a plural, a link or an escape in it; any other stands as it is. */
const special = /[{}@|]/

/** The syntax tree that vue-i18n would make of a text in the browser. */
function treeOf(message: string, at: string): string {
  const { ast } = baseCompile(message, {
    jit: true,
    optimize: true,
    minify: true,
    location: false,
    onError: (error) => {
      throw new Error(`${at}: ${error.message}`)
    },
  })
  return JSON.stringify(ast)
}

/** The source of a catalogue with every text compiled. */
function sourceOf(messages: Messages, at: string): string {
  const entries = Object.entries(messages).map(([key, message]) => {
    const here = `${at}.${key}`
    if (typeof message !== 'string') return `${JSON.stringify(key)}:${sourceOf(message, here)}`
    return `${JSON.stringify(key)}:${special.test(message) ? treeOf(message, here) : `()=>${JSON.stringify(message)}`}`
  })
  return `{${entries.join(',')}}`
}

/** Compiles the catalogues ahead of time, so that the message compiler (5 KB gzip) stays out of the bundle. */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    // While developing and testing the browser compiles them: the sources stay what they are.
    apply: 'build',
    enforce: 'pre',
    config: () => ({ define: { __INTLIFY_DROP_MESSAGE_COMPILER__: 'true' } }),
    transform: {
      filter: { id: /\/src\/locales\/(nl|en)\/[^/]+\.ts$/ },
      handler: async (code, id) => {
        const script = await transformWithOxc(code, id)
        const source = `data:text/javascript,${encodeURIComponent(script.code)}#${pathToFileURL(id).href}`
        const catalogue = (await import(/* @vite-ignore */ source)) as Record<string, Messages>
        return Object.entries(catalogue)
          .map(([name, messages]) => `export const ${name} = ${sourceOf(messages, name)}`)
          .join('\n')
      },
    },
  }
}
