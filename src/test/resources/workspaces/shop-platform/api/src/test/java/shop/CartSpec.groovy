package shop

import spock.lang.Specification

class CartSpec extends Specification {}
