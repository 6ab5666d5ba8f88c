package nl.maatstaf.casefile.service;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.maatstaf.audit.Event;
import nl.maatstaf.casefile.CaseFile;
import nl.maatstaf.casefile.CaseFiles;
import nl.maatstaf.casefile.type.StageDefinition;
import nl.maatstaf.casefile.type.TaskTemplate;
import nl.maatstaf.time.Correction;

/** The tasks that the stages of a case created. */
record StageTasks(CaseFiles cases, CaseFile caseFile) {

    /** Retracts what of the tasks of these stages is still open. */
    List<Event> retract(List<StageDefinition> stages, Correction made) {
        Set<String> templates = stages.stream()
                .flatMap(stage -> stage.tasks().stream())
                .map(TaskTemplate::code)
                .collect(Collectors.toSet());
        return cases.openTasksOf(caseFile.id()).stream()
                .filter(task -> task.templateCode().filter(templates::contains).isPresent())
                .<Event>map(task -> task.retractWithStage(made))
                .toList();
    }
}
