package io.jenkins.plugins.deliveryworkflows.analysis.testing.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.jenkins.plugins.deliveryworkflows.analysis.testing.CodeLanguage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignaturesTest {

    @Test
    void readsMethodsOfJavaWithTypesOfTypesAndWhatTheyThrow() {
        String code =
                """
                class Shop implements Till {
                    private final Map<String, Order> orders;

                    Shop(Map<String, Order> orders) { this.orders = orders; }

                    // Order comment(String no) { }
                    @Override
                    public Order place(final Cart cart, Map<String, Integer> amounts)
                            throws IOException {
                        if (cart.isEmpty()) {
                            throw new EmptyCartException("place(x) {");
                        }
                        return orders.get(cart.id());
                    }

                    private boolean isOpen() { return clock.now() < 5; }

                    String name() { return name; }
                }
                """;

        assertThat(shown(CodeLanguage.JAVA, code))
                .containsExactly(
                        "place(cart: Cart, amounts: Map<String, Integer>) raises EmptyCartException",
                        "-isOpen()");
    }

    @Test
    void readsMethodsOfCSharp() {
        String code =
                """
                public class Shop {
                    public async Task<Order> PlaceAsync(Cart cart, CancellationToken token = default)
                    {
                        throw new InvalidOperationException();
                    }
                }
                """;

        assertThat(shown(CodeLanguage.CSHARP, code))
                .containsExactly(
                        "PlaceAsync(cart: Cart, token: CancellationToken) raises InvalidOperationException");
    }

    @Test
    void readsFunctionsOfKotlinWithAndWithoutBraces() {
        String code =
                """
                class Shop {
                    fun place(cart: Cart, note: String? = null): Order {
                        throw EmptyCart()
                    }
                    private fun total(cart: Cart) = cart.sum()
                }
                """;

        assertThat(shown(CodeLanguage.KOTLIN, code))
                .containsExactly(
                        "place(cart: Cart, note: String?) raises EmptyCart", "-total(cart: Cart)");
    }

    @Test
    void readsFunctionsOfPython() {
        String code =
                """
                @router.delete("/{user_id}")
                async def delete_user(
                    session: Session,
                    *,
                    user_id: uuid.UUID,
                    reason: str = "none",
                ) -> Message:
                    \"\"\"raise Nothing(here)\"\"\"
                    if not session:
                        raise errors.HTTPException(404)

                    return None


                class User:
                    def _name(self): return 1
                """;

        assertThat(shown(CodeLanguage.PYTHON, code))
                .containsExactly(
                        "delete_user(session: Session, user_id: uuid.UUID, reason: str) raises"
                                + " HTTPException",
                        "-_name()");
        Signature first = Signatures.of(CodeLanguage.PYTHON, code).get(0);
        assertThat(List.of(first.firstLine(), first.lastLine())).containsExactly(2, 12);
    }

    @Test
    void readsFunctionsMethodsAndArrowsOfScripts() {
        String code =
                """
                export async function place(cart: Cart, { express }: Options): Promise<Order> {
                  if (cart.empty) { throw new EmptyCart(); }
                }
                export const total = (items: Item[], rate?: number): number => {
                  return items.reduce((a, b) => a + b, 0);
                };
                class Shop {
                  constructor(private x: X) {}
                  async close(req: Request<void, A, B>, force = false) { }
                }
                describe('x', () => { });
                """;

        assertThat(shown(CodeLanguage.SCRIPT, code))
                .containsExactly(
                        "place(cart: Cart, options: ) raises EmptyCart",
                        "total(items: Item[], rate: number?)",
                        "close(req: Request<void, A, B>, force: )");
    }

    @Test
    void readsFunctionsOfGoWithSharedTypes() {
        String code =
                """
                func (s *Shop) Place(ctx context.Context, from, to string) (*Order, error) {
                \treturn nil, nil
                }
                func total(items []Item) int { return 0 }
                """;

        assertThat(shown(CodeLanguage.GO, code))
                .containsExactly(
                        "Place(ctx: context.Context, from: string, to: string)",
                        "-total(items: []Item)");
    }

    @ParameterizedTest
    @EnumSource(CodeLanguage.class)
    void copesWithCodeThatNeverEnds(CodeLanguage language) {
        for (String piece :
                List.of(
                        "void f(int a) {",
                        "f(",
                        "def f(a:\n",
                        "func (a) f(",
                        "fun f(",
                        "function f() { throw ",
                        "a: <",
                        "{",
                        "\"\"\"",
                        "        \n")) {
            String code = piece.repeat(200_000 / piece.length());

            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () ->
                            assertThat(Signatures.of(language, code))
                                    .as(piece)
                                    .hasSizeLessThanOrEqualTo(Signatures.MOST));
        }
    }

    private static List<String> shown(CodeLanguage language, String code) {
        return Signatures.of(language, code).stream().map(SignaturesTest::shown).toList();
    }

    private static String shown(Signature signature) {
        String parameters =
                signature.parameters().stream()
                        .map(parameter -> parameter.name() + ": " + parameter.type())
                        .collect(Collectors.joining(", "));
        String raises =
                signature.raises().isEmpty()
                        ? ""
                        : " raises " + String.join(", ", signature.raises());
        return (signature.exposed() ? "" : "-")
                + signature.name()
                + "("
                + parameters
                + ")"
                + raises;
    }
}
