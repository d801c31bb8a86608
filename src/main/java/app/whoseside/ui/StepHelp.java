package app.whoseside.ui;

import app.whoseside.model.Address;

/** What the program can do itself for a step, such as opening the page in another browser. */
public interface StepHelp {

    boolean can(String step);

    void start(String step, Address address);

    /** Returns the help that leaves every step to the person. */
    static StepHelp none() {
        return new StepHelp() {
            @Override
            public boolean can(String step) {
                return false;
            }

            @Override
            public void start(String step, Address address) {}
        };
    }
}
