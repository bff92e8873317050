import { defineAsyncComponent, type Component } from 'vue'
import type { Task } from '@/records/enterprise/sections'
import AccountTask from './AccountTask.vue'
import ContactTask from './ContactTask.vue'
import DeclarationsTask from './DeclarationsTask.vue'
import MainActivityTask from './MainActivityTask.vue'

/** The form of each task. The size is as heavy as the others together, and comes when it is asked for. */
export const taskComponents: Record<Task, Component> = {
  grootte: defineAsyncComponent(() => import('./SizeTask.vue')),
  contact: ContactTask,
  rekening: AccountTask,
  hoofdactiviteit: MainActivityTask,
  verklaringen: DeclarationsTask,
}
