/**
 * An OpenID Provider that is not ours, as a server of its own: `node other-provider.js <address of the app>`.
 * Says its issuer on the console. PORT 0 and everything in memory; one account, Tom, with claims under other names than
 * ACM's.
 */
import { createServer } from 'node:http'
import { exportJWK, generateKeyPair } from 'jose'
import { Provider } from 'oidc-provider'

const app = process.argv[2] ?? ''

const tom = {
  first_name: 'Tom',
  given_name: 'Tom',
  family_name: 'Van Hout',
  national_number: '85661490153',
  acts_as: 'EA',
  company: '1999900171',
  company_name: 'Schrijnwerkerij Van Hout',
  permissions: ['VLAIO_Inkom_Gebruiker-Gebruiker:1999900171'],
}

const page = (title, content) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title><h1>${title}</h1>${content}`

const { privateKey } = await generateKeyPair('RS256', { extractable: true })
const server = createServer()
server.listen(0, async () => {
  const issuer = `http://localhost:${server.address().port}`
  const provider = new Provider(issuer, {
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig' }] },
    cookies: { keys: ['only for a test'] },
    clients: [
      {
        client_id: 'e-loket-elsewhere',
        redirect_uris: [`${app}aangemeld`],
        post_logout_redirect_uris: [`${app}afgemeld`],
        token_endpoint_auth_method: 'none',
      },
      {
        client_id: 'the services',
        client_secret: 'p%ss:word',
        redirect_uris: [],
        response_types: [],
        grant_types: [],
      },
    ],
    scopes: ['openid', 'who', 'company'],
    claims: {
      openid: ['sub'],
      who: ['national_number', 'given_name', 'family_name'],
      company: ['acts_as', 'company', 'company_name', 'permissions'],
    },
    // In the ID token too: the app asks no userinfo.
    conformIdTokenClaims: false,
    // What the services learn of a token when they ask whose it is.
    extraTokenClaims: () => tom,
    findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId, ...tom }) }),
    clientBasedCORS: () => true,
    interactions: { url: (_, { uid }) => `/sign-in/${uid}` },
    // Nobody is asked for consent.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      })
      grant.addOIDCScope('openid who company')
      await grant.save()
      return grant
    },
    features: {
      devInteractions: { enabled: false },
      introspection: { enabled: true, allowedPolicy: (_, client) => client.clientId === 'the services' },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          const button = '<button form="op.logoutForm" name="logout" value="yes">Sign me out</button>'
          ctx.body = page('Sign out elsewhere', form + button)
        },
      },
    },
  })
  const answered = provider.callback()

  server.on('request', async (request, response) => {
    if (!request.url.startsWith('/sign-in/')) return answered(request, response)
    if (request.method === 'POST') {
      const result = { login: { accountId: 'account-of-tom' } }
      return provider.interactionFinished(request, response, result)
    }
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(page('Sign in elsewhere', '<form method="post"><button>Sign in as Tom</button></form>'))
  })
  console.log(`issuer: ${issuer}`)
})
