import type { Component } from 'vue'
import AccountTask from './AccountTask.vue'
import ContactTask from './ContactTask.vue'
import DeclarationsTask from './DeclarationsTask.vue'
import MainActivityTask from './MainActivityTask.vue'
import SizeTask from './SizeTask.vue'
import type { Task } from './tasks'

/** The form of each task. */
export const taskComponents: Record<Task, Component> = {
  grootte: SizeTask,
  contact: ContactTask,
  rekening: AccountTask,
  hoofdactiviteit: MainActivityTask,
  verklaringen: DeclarationsTask,
}
