import type { RouteRecordRaw } from 'vue-router'
import { acmRoutes } from './acm'
import { btbRoutes } from './btb'
import { eloketRoutes } from './eloket'
import { idmRoutes } from './idm'
import type { PageTools } from './page-tools'
import { photoRoutes } from './photo'
import { publicRoutes } from './public'
import { vlaioRoutes } from './vlaio'

/** All pages, in the order an applicant meets them. */
export const createRoutes = (tools: PageTools): RouteRecordRaw[] => [
  publicRoutes(tools),
  acmRoutes(tools),
  photoRoutes(tools),
  eloketRoutes(tools),
  btbRoutes(tools),
  idmRoutes(tools),
  vlaioRoutes(),
  {
    path: '/:unknown(.*)*',
    component: () => import('../layouts/PublicLayout.vue'),
    children: [
      {
        name: 'not-found',
        path: '',
        component: () => import('../pages/NotFoundPage.vue'),
        meta: { texts: ['session'] },
      },
    ],
  },
]
