package nl.inwonerreis.modeller.bpmn;

/** A BPMN file as read, with everything in it. */
public final class BpmnDocument {}
