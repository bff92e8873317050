import { getResponse } from 'msw'
import { expect, it, vi } from 'vitest'
import type { operations } from '@/contracts/btb'
import { anyone, handlersOf, operation, type OperationsOf } from './operations'
import { problem } from './problem'
import { Refused } from './refused'

const base = 'http://localhost:3000/services'
const refuse = (): never => {
  throw new Refused(problem(409, { type: 'enterprise-stopped', title: 'Stopped.' }))
}

const inert: OperationsOf<operations> = {
  geefOndernemingen: operation(anyone, refuse),
  geefToegangsbeheerders: operation(anyone, refuse),
  zoekPersoon: operation(anyone, refuse),
  duidHoofdtoegangsbeheerderAan: operation(anyone, refuse),
  beeindigHoofdtoegangsbeheerder: operation(anyone, refuse),
}

function open(changes: Partial<OperationsOf<operations>>) {
  const handlers = handlersOf<operations>('btb', { base }, { ...inert, ...changes })
  return async (body: unknown) => {
    const request = new Request(`${base}/btb/ondernemingen/1999900171/personen`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const answer = await getResponse(handlers, request)
    return [answer?.status, await answer?.json()] as const
  }
}

it('gives an operation what its contract describes, and answers what it gives', async () => {
  const ask = open({
    zoekPersoon: operation(
      ({ params }) => params.ondernemingsnummer,
      ({ operation: name, body: { rijksregisternummer }, admitted }) => ({
        status: 200,
        body: { voornaam: rijksregisternummer, naam: `${name} ${admitted}` },
      }),
    ),
  })
  expect(await ask({ rijksregisternummer: '85.66' })).toEqual([
    200,
    { voornaam: '85.66', naam: 'btb.zoekPersoon 1999900171' },
  ])
})

it('answers what is refused, wherever that is found out', async () => {
  expect(await open({})({ rijksregisternummer: '85.66' })).toMatchObject([409, { status: 409 }])
})

it('tells nobody what is wrong with a request who may not make it', async () => {
  const answer = vi.fn(refuse)
  expect(await open({ zoekPersoon: operation(refuse, answer) })('no record')).toMatchObject([409, {}])
  expect(await open({ zoekPersoon: operation(anyone, answer) })('no record')).toMatchObject([
    400,
    { type: 'malformed-request' },
  ])
  expect(answer).not.toHaveBeenCalled()
})

it('does not compile without an operation of the contract, or without who may call it', () => {
  const { zoekPersoon, ...others } = inert
  expect(zoekPersoon).toBeDefined()
  // @ts-expect-error -- an operation is missing
  handlersOf<operations>('btb', { base }, others)
  // @ts-expect-error -- it does not say whom it admits
  const answerOnly: OperationsOf<operations>['zoekPersoon'] = operation(refuse)
  expect(answerOnly).toBeDefined()
})
