package app.whoseside.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lower rooms know nothing of higher ones. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("app.whoseside");

    @ParameterizedTest
    @CsvSource({
        "model, ''",
        "files, ''",
        "knowledge, model",
        "diagnosis, model knowledge",
        "os, model",
        "net, model os",
        "probe, model net os knowledge",
        "examination, model knowledge diagnosis net os probe",
        "words, model",
        "report, model words files",
        "settings, model files",
        "update, model settings",
        "step, model os",
        "watch, model os examination settings",
        "ui, model examination words settings report step update watch",
        "cli, model examination words settings report net step watch",
    })
    void eachRoomKnowsOnlyTheRoomsBelowIt(String room, String allowed) {
        String[] known = Stream.concat(Stream.of(room), Arrays.stream(allowed.split(" ")).filter(name -> !name.isEmpty()))
                .map(name -> "app.whoseside." + name + "..")
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> others =
                resideInAPackage("app.whoseside..").and(DescribedPredicate.not(resideInAnyPackage(known))).as("rooms above it");
        noClasses().that().resideInAPackage("app.whoseside." + room + "..").should().dependOnClassesThat(others).check(PROGRAM);
    }

    @Test
    void theWindowsToolkitStaysInTheWindow() {
        noClasses().that().resideOutsideOfPackages("app.whoseside.ui..", "app.whoseside")
                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "atlantafx..").check(PROGRAM);
    }

    @Test
    void nobodyDrawsWithAnotherToolkitOrRunsPrograms() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..", "javafx.web..", "javafx.embed..").check(PROGRAM);
        noClasses().that().resideOutsideOfPackages("app.whoseside.os..", "app.whoseside.cli..").should().dependOnClassesThat().areAssignableTo(ProcessBuilder.class).check(PROGRAM);
    }

    @Test
    void theDiagnosisReadsNoClockAndAsksNobody() {
        noClasses().that().resideInAPackage("app.whoseside.diagnosis..")
                .should().dependOnClassesThat().resideInAnyPackage("java.net..", "java.io..", "java.nio..", "okhttp3..", "org.xbill..").check(PROGRAM);
    }

    @Test
    void libraryOfNamesStaysInItsRoom() {
        noClasses().that().resideOutsideOfPackage("app.whoseside.net.dns..").should().dependOnClassesThat().resideInAPackage("org.xbill..").check(PROGRAM);
    }

    @Test
    void libraryOfTheBusStaysInItsRoom() {
        noClasses().that().resideOutsideOfPackage("app.whoseside.os.linux.bus..")
                .should().dependOnClassesThat().resideInAPackage("org.freedesktop..").check(PROGRAM);
    }

    @Test
    void roomsFormNoCircle() {
        slices().matching("app.whoseside.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }
}
