import type { Person } from '../world/schema/simulation'
import { tom } from './tom'
import { ingrid } from './ingrid'
import { sara } from './sara'
import { luc } from './luc'
import { nele } from './nele'
import { bart } from './bart'
import { yasmine } from './yasmine'
import { elke } from './elke'
import { koen } from './koen'
import { jan } from './jan'
import { karel } from './karel'
import { lies } from './lies'
import { griet } from './griet'
import { an } from './an'
import { sofie } from './sofie'
import { fatima } from './fatima'
import { marc } from './marc'
import { hugo } from './hugo'
import { veerle } from './veerle'
import { dirk } from './dirk'
import { hilde } from './hilde'
import { noor } from './noor'

/** Everyone in the simulation; the first is who is played when nobody was chosen. */
export const everyone: Person[] = [
  tom,
  ingrid,
  sara,
  luc,
  nele,
  bart,
  yasmine,
  elke,
  koen,
  jan,
  karel,
  lies,
  griet,
  an,
  sofie,
  fatima,
  marc,
  hugo,
  veerle,
  dirk,
  hilde,
  noor,
]
