export const paths = {
  home: "/",
  account: {
    root: "/account",
    orders: "orders",
    order: "orders/:orderId",
  },
} as const;
