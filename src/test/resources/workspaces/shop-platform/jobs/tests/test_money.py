from unittest import TestCase


class MoneyTest(TestCase):
    def test_adds(self):
        self.assertEqual(2, 1 + 1)
