import { test } from '@playwright/test'

test('pays', async ({ page }) => {
  await page.goto('/')
})
