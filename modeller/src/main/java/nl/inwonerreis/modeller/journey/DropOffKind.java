package nl.inwonerreis.modeller.journey;

/** Why a resident drops off or leaves; the ids are those of the file format. */
public enum DropOffKind {
  NOT_STARTED("not-started"),
  NOT_FOUND("not-found"),
  FORM_LEFT("form-left"),
  LOGIN_FAILED("login-failed"),
  HUNG_UP("hung-up"),
  LEFT_QUEUE("left-queue"),
  BALKED("balked"),
  APPOINTMENT_TOO_LATE("appointment-too-late"),
  NO_SHOW("no-show"),
  CLOSED("closed"),
  DOCUMENTS_MISSING("documents-missing"),
  WITHDRAWN("withdrawn"),
  TOO_LATE("too-late"),
  LOST_IN_HANDOVER("lost-in-handover"),
  NO_CHANNEL("no-channel"),
  GAVE_UP("gave-up");

  private final String id;

  DropOffKind(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
