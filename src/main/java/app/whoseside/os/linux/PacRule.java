package app.whoseside.os.linux;

import app.whoseside.model.Address;
import app.whoseside.os.linux.PacTokens.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads a proxy script without running it. Understood is one function of branches and plain returns, which most scripts are; where a condition
 * is not understood, both branches count. The answer is known only where every way through the function leads to the same one.
 */
final class PacRule {
    /** What ends a reading: anything that is not understood. */
    private static final class NotUnderstood extends RuntimeException {
        NotUnderstood() {
            super("not understood", null, false, false);
        }
    }

    /** Deeper nesting is no script that a person wrote. */
    private static final int DEEPEST = 60;

    private static final Set<String> CONTROL = Set.of(
            "if", "else", "return", "for", "while", "do", "switch", "case", "function", "try", "catch", "finally", "throw", "break", "continue",
            "with", "class", "eval", "{", "}", "=>");

    private final List<Token> tokens;
    private final PacCondition condition;
    private final Set<String> answers = new HashSet<>();
    private int at;

    private PacRule(List<Token> tokens, int start, PacCondition condition) {
        this.tokens = tokens;
        this.at = start;
        this.condition = condition;
    }

    /** Returns the text that the script's function returns for this address, such as {@code PROXY p.example:3128; DIRECT}; empty when not known. */
    static Optional<String> answer(String script, Address address) {
        try {
            return PacTokens.of(script).flatMap(tokens -> answer(tokens, address));
        } catch (NotUnderstood e) {
            return Optional.empty();
        }
    }

    private static Optional<String> answer(List<Token> tokens, Address address) {
        List<Integer> functions = IntStream.range(0, tokens.size()).filter(i -> tokens.get(i).is("function")).boxed().toList();
        if (functions.size() != 1) {
            return Optional.empty();
        }
        int start = functions.getFirst();
        // function FindProxyForURL ( url , host ) {
        List<Token> head = tokens.subList(start, Math.min(start + 8, tokens.size()));
        boolean usual = head.size() == 8 && head.get(1).is("FindProxyForURL") && head.get(2).is("(") && head.get(3).word() && head.get(4).is(",")
                && head.get(5).word() && head.get(6).is(")") && head.get(7).is("{");
        boolean simple = tokens.subList(0, start).stream().noneMatch(token -> CONTROL.contains(token.bare()));
        if (!usual || !simple) {
            return Optional.empty();
        }
        PacRule rule = new PacRule(tokens, start + 8, new PacCondition(head.get(3).text(), head.get(5).text(), address, tokens));
        boolean falls = rule.block(0);
        boolean ended = tokens.subList(rule.at, tokens.size()).stream().allMatch(token -> token.is(";"));
        return falls || !ended || rule.answers.size() != 1 ? Optional.empty() : rule.answers.stream().findFirst();
    }

    /** Reads up to the closing bracket; returns whether its end may be reached. What stands behind a certain return is read and does not count. */
    private boolean block(int depth) {
        boolean reached = true;
        while (!take("}")) {
            reached = statement(reached, depth + 1);
        }
        return reached;
    }

    private boolean statement(boolean reached, int depth) {
        if (depth > DEEPEST) {
            throw new NotUnderstood();
        }
        if (take("{")) {
            if (reached) {
                return block(depth);
            }
            skipping(() -> block(depth));
            return false;
        }
        if (take("return")) {
            return returned(reached);
        }
        if (take("if")) {
            return branches(reached, depth);
        }
        plain();
        return reached;
    }

    private boolean returned(boolean reached) {
        Token value = next();
        boolean bracketed = value.is("(");
        Token said = bracketed ? next() : value;
        if (!said.string() || (bracketed && !take(")"))) {
            throw new NotUnderstood();
        }
        if (!take(";") && !peek().is("}") && !peek().is("else") && !peek().is("if") && !peek().is("return")) {
            throw new NotUnderstood();
        }
        if (reached) {
            answers.add(said.text().strip());
        }
        return false;
    }

    private boolean branches(boolean reached, int depth) {
        PacCondition.Truth truth = condition.of(bracketed());
        boolean yes = reached && truth != PacCondition.Truth.NO;
        boolean no = reached && truth != PacCondition.Truth.YES;
        boolean falls = branch(yes, depth);
        if (take("else")) {
            return branch(no, depth) | falls;
        }
        return no || falls;
    }

    /** A branch that is not taken is read too, and says nothing. */
    private boolean branch(boolean taken, int depth) {
        if (taken) {
            return statement(true, depth + 1);
        }
        skipping(() -> statement(true, depth + 1));
        return false;
    }

    private void skipping(Runnable read) {
        Set<String> before = Set.copyOf(answers);
        read.run();
        answers.retainAll(before);
    }

    private List<Token> bracketed() {
        if (!take("(")) {
            throw new NotUnderstood();
        }
        int start = at;
        for (int open = 1; open > 0; ) {
            Token token = next();
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return tokens.subList(start, at - 1);
    }

    /** A statement that decides nothing, up to its semicolon. Without one it could not be told from the next. */
    private void plain() {
        for (Token token = next(); !token.is(";"); token = next()) {
            if (CONTROL.contains(token.bare())) {
                throw new NotUnderstood();
            }
        }
    }

    private Token peek() {
        if (at >= tokens.size()) {
            throw new NotUnderstood();
        }
        return tokens.get(at);
    }

    private Token next() {
        Token token = peek();
        at++;
        return token;
    }

    private boolean take(String mark) {
        boolean there = peek().is(mark);
        at += there ? 1 : 0;
        return there;
    }
}
