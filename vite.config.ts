import { copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type Plugin } from 'vite'
import { compiledMessages } from './vite.messages.ts'
import { precompressed } from './vite.precompress.ts'
import { translatable } from './vite.translatable.ts'
import {
  contentSecurityPolicy,
  environmentConfiguration,
  namesServices,
  withConfiguration,
  withPolicy,
} from './scripts/configuration.js'

const root = fileURLToPath(new URL('.', import.meta.url))

/** The address path under which the app will stand, with a slash at both ends. */
const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/')

/** Writes the configuration block and the security policy that follows from it into index.html. */
function configuration(): Plugin {
  return {
    name: 'configuration',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) => {
        const given = environmentConfiguration(process.env)
        const filled = withConfiguration(html, given)
        // The development server injects scripts of its own: there the policy would only be in the way.
        return server ? filled : withPolicy(filled, contentSecurityPolicy(given))
      },
    },
  }
}

const withoutServices = [
  'No services are configured, so nobody can sign in and nothing can be asked. For those of `npm run services`:',
  '',
  '  KMO_INTROSPECTION_AUDIENCE=demo-client npm run services',
  '  KMO_SERVICES=http://localhost:4010/services KMO_CLIENT_ID=demo-client npm run dev:app',
  '',
  'Or run the app with the government in front of it: npm run dev. All variables: docs/architecture.md, "Configuration".',
].join('\n')

/** The app alone, in development, has no services of its own: the terminal, the page and each answer say what to do. */
function servicesToConfigure(): Plugin {
  let missing = false
  return {
    name: 'services-to-configure',
    apply: 'serve',
    configResolved: ({ configFile }) => {
      missing = configFile === join(root, 'vite.config.ts') && !namesServices(process.env)
    },
    configureServer: ({ config, middlewares }) => {
      if (!missing) return
      config.logger.warn(`\n${withoutServices}\n`)
      middlewares.use(`${base}services`, (_request, response) => {
        const problem = { type: 'not-configured', title: withoutServices, status: 503 }
        response.writeHead(503, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem))
      })
    },
    transformIndexHtml: (html) =>
      missing
        ? html.replace(
            '<body>',
            `<body><pre lang="en" style="white-space: pre-wrap">${withoutServices}</pre>`,
          )
        : html,
  }
}

/** Hosts without a setting for single-page apps answer an unknown address with 404.html: make it the app. */
function notFoundPage(): Plugin {
  let folder = ''
  return {
    name: 'not-found-page',
    apply: 'build',
    configResolved: (config) => {
      folder = join(config.root, config.build.outDir)
    },
    closeBundle: async () => {
      await readFile(join(folder, 'index.html')).then(
        () => copyFile(join(folder, 'index.html'), join(folder, '404.html')),
        () => {},
      )
    },
  }
}

/**
 * vue-i18n looks for one function of Vue by a computed name, which keeps all of Vue in the bundle (19.5 KB gzip).
 * Vue 3 has it under one name: ask for that. Guarded by the byte budget in tests/budgets.
 */
function leanI18n(): Plugin {
  return {
    name: 'lean-i18n',
    transform: {
      filter: { id: /vue-i18n\/dist\/vue-i18n\.mjs/ },
      handler: (code) =>
        code
          .replace(
            "import * as Vue from 'vue';",
            "import { getCurrentInstance as currentInstanceOfVue } from 'vue';",
          )
          .replace(
            /const key = 'currentInstance';[^]*?return Vue\.getCurrentInstance\(\);\s*\}/,
            'return currentInstanceOfVue();',
          ),
    },
  }
}

export default defineConfig({
  root,
  base,
  plugins: [
    vue({ template: { compilerOptions: { nodeTransforms: [translatable] } } }),
    leanI18n(),
    compiledMessages(),
    precompressed(),
    configuration(),
    servicesToConfigure(),
    notFoundPage(),
  ],
  resolve: { alias: { '@': join(root, 'src'), '@mocks': join(root, 'mocks') } },
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // The names of all scripts that lazy pages need would weigh 2 KB in the first load; the worker has the files anyway.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed, { hostType }) =>
        hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css')),
    },
    reportCompressedSize: false,
    manifest: true,
  },
})
