import { createWebHistory } from 'vue-router'
import { webAddresses } from './app/addresses'
import { start } from './main'

/** The app alone: its services are somewhere on the network. */
const addresses = webAddresses()
void start({ history: createWebHistory(new URL(addresses.app).pathname), addresses })
