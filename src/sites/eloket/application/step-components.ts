import type { Component } from 'vue'
import type { Slug } from '@/records/application/wizard-pages'
import AmountStep from './AmountStep.vue'
import CheckStep from './CheckStep.vue'
import DeclarationsStep from './DeclarationsStep.vue'
import MainActivityStep from './MainActivityStep.vue'
import ProjectStep from './ProjectStep.vue'
import ProviderStep from './ProviderStep.vue'
import StartStep from './StartStep.vue'

/** What stands under the heading of each page of the wizard. Each takes `StepProps` and gives `StepEvents`. */
export const stepComponents: Record<Slug, Component> = {
  start: StartStep,
  hoofdactiviteit: MainActivityStep,
  project: ProjectStep,
  dienstverlener: ProviderStep,
  bedrag: AmountStep,
  verklaringen: DeclarationsStep,
  controleren: CheckStep,
}
