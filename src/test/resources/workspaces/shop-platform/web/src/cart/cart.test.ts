describe('cart', () => {
  it('starts empty', () => {})
})
