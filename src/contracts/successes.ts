// Generated from the contracts beside this file by `npm run contracts`. Do not edit.
/** What the contract promises of one success of an operation. */
interface Success {
  status: number
  /** Names in small letters. */
  headers: readonly string[]
  /** Null when there is no body. */
  mediaType: string | null
  /** Members that the body has: all of one of these lists. */
  members: readonly (readonly string[])[]
}

type Successes = Readonly<Record<string, readonly Success[]>>

/** By service, and by method and path as in its contract. */
export const successes: Record<'acm' | 'btb' | 'idm' | 'inkom' | 'kbo', Successes> = {
  acm: {
    "GET /op/.well-known/openid-configuration": [{"status":200,"headers":[],"mediaType":"application/json","members":[["issuer","authorization_endpoint","token_endpoint","userinfo_endpoint","jwks_uri","end_session_endpoint","introspection_endpoint","response_types_supported","subject_types_supported","id_token_signing_alg_values_supported","code_challenge_methods_supported"]]}],
    "GET /op/v1/keys": [{"status":200,"headers":[],"mediaType":"application/json","members":[["keys"]]}],
    "POST /op/v1/token": [{"status":200,"headers":[],"mediaType":"application/json","members":[["access_token","token_type","expires_in","scope","id_token"]]}],
    "GET /op/v1/userinfo": [{"status":200,"headers":[],"mediaType":"application/json","members":[["sub"]]}],
    "POST /op/v1/userinfo": [{"status":200,"headers":[],"mediaType":"application/json","members":[["sub"]]}],
    "POST /op/v1/introspect": [{"status":200,"headers":[],"mediaType":"application/json","members":[["active"]]}],
    "POST /interacties": [{"status":200,"headers":[],"mediaType":"application/json","members":[["interactie"],["locatie"]]}],
    "GET /interacties/{id}": [{"status":200,"headers":[],"mediaType":"application/json","members":[["id","toepassing","taal","stap","methoden","persoon","uitdaging","hoedanigheden","organisaties","ondernemingslijst"]]}],
    "DELETE /interacties/{id}": [{"status":200,"headers":[],"mediaType":"application/json","members":[["locatie"]]}],
    "POST /interacties/{id}/kaart": [{"status":200,"headers":[],"mediaType":"application/json","members":[["voornaam","naam"]]}],
    "POST /interacties/{id}/eid": [{"status":200,"headers":[],"mediaType":"application/json","members":[["id","toepassing","taal","stap","methoden","persoon","uitdaging","hoedanigheden","organisaties","ondernemingslijst"]]}],
    "POST /interacties/{id}/wachtwoord": [{"status":200,"headers":[],"mediaType":"application/json","members":[["id","toepassing","taal","stap","methoden","persoon","uitdaging","hoedanigheden","organisaties","ondernemingslijst"]]}],
    "POST /interacties/{id}/code": [{"status":200,"headers":[],"mediaType":"application/json","members":[["id","toepassing","taal","stap","methoden","persoon","uitdaging","hoedanigheden","organisaties","ondernemingslijst"]]}],
    "POST /interacties/{id}/sms": [{"status":200,"headers":[],"mediaType":"application/json","members":[["id","toepassing","taal","stap","methoden","persoon","uitdaging","hoedanigheden","organisaties","ondernemingslijst"]]}],
    "POST /interacties/{id}/itsme": [{"status":200,"headers":[],"mediaType":"application/json","members":[["id","toepassing","taal","stap","methoden","persoon","uitdaging","hoedanigheden","organisaties","ondernemingslijst"]]}],
    "POST /interacties/{id}/itsme/telefoon": [{"status":200,"headers":[],"mediaType":"application/json","members":[["id","toepassing","taal","stap","methoden","persoon","uitdaging","hoedanigheden","organisaties","ondernemingslijst"]]}],
    "POST /interacties/{id}/hoedanigheid": [{"status":200,"headers":[],"mediaType":"application/json","members":[["id","toepassing","taal","stap","methoden","persoon","uitdaging","hoedanigheden","organisaties","ondernemingslijst"],["locatie"]]}],
    "POST /interacties/{id}/organisatie": [{"status":200,"headers":[],"mediaType":"application/json","members":[["locatie"]]}],
    "POST /interacties/{id}/onderneming": [{"status":200,"headers":[],"mediaType":"application/json","members":[["locatie"]]}],
    "POST /afmeldingen": [{"status":200,"headers":[],"mediaType":"application/json","members":[[]]}],
    "GET /test-gegevens": [{"status":200,"headers":[],"mediaType":"application/json","members":[["persoon","eid","federaalToken","sms","mobieleApp","itsme","altijdFout"]]}],
  },
  btb: {
    "GET /ondernemingen": [{"status":200,"headers":[],"mediaType":"application/json","members":[["ondernemingen"]]}],
    "GET /ondernemingen/{ondernemingsnummer}/toegangsbeheerders": [{"status":200,"headers":[],"mediaType":"application/json","members":[["toegangsbeheerders"]]}],
    "POST /ondernemingen/{ondernemingsnummer}/personen": [{"status":200,"headers":[],"mediaType":"application/json","members":[["voornaam","naam"]]}],
    "PUT /ondernemingen/{ondernemingsnummer}/hoofdtoegangsbeheerder": [{"status":200,"headers":[],"mediaType":"application/json","members":[["id","rol","voornaam","naam","eigen","van","tot"]]}],
    "DELETE /ondernemingen/{ondernemingsnummer}/hoofdtoegangsbeheerder": [{"status":204,"headers":[],"mediaType":null,"members":[]}],
  },
  idm: {
    "GET /organisaties": [{"status":200,"headers":[],"mediaType":"application/json","members":[["organisaties"]]}],
    "GET /gebruikersrechten": [{"status":200,"headers":[],"mediaType":"application/json","members":[["gebruikersrechten"]]}],
    "GET /organisaties/{orgcode}/rechten": [{"status":200,"headers":[],"mediaType":"application/json","members":[["rechten"]]}],
    "POST /organisaties/{orgcode}/rechten": [{"status":201,"headers":[],"mediaType":"application/json","members":[["id","gebruiker","werkrelatie","recht","context","van","tot","bron","toegekendDoor"]]}],
    "PATCH /organisaties/{orgcode}/rechten/{id}": [{"status":200,"headers":[],"mediaType":"application/json","members":[["id","gebruiker","werkrelatie","recht","context","van","tot","bron","toegekendDoor"]]}],
    "GET /organisaties/{orgcode}/gebruikers": [{"status":200,"headers":[],"mediaType":"application/json","members":[["gebruikers"]]}],
    "POST /organisaties/{orgcode}/gebruikers": [{"status":201,"headers":[],"mediaType":"application/json","members":[["id","voornaam","naam","rijksregisternummer","type","email","telefoon","van","tot","rechten"]]}],
    "PATCH /organisaties/{orgcode}/gebruikers/{id}": [{"status":200,"headers":[],"mediaType":"application/json","members":[["id","voornaam","naam","rijksregisternummer","type","email","telefoon","van","tot","rechten"]]}],
    "POST /organisaties/{orgcode}/personen": [{"status":200,"headers":[],"mediaType":"application/json","members":[["voornaam","naam"]]}],
    "GET /organisaties/{orgcode}/logboek": [{"status":200,"headers":[],"mediaType":"application/json","members":[["regels"]]}],
    "GET /organisaties/{orgcode}/aanvragen": [{"status":200,"headers":[],"mediaType":"application/json","members":[["aanvragen"]]}],
    "POST /organisaties/{orgcode}/aanvragen": [{"status":201,"headers":[],"mediaType":"application/json","members":[["id","orgcode","organisatie","vrager","email","recht","context","boodschap","gevraagdOp","stand","besluit"]]}],
    "POST /organisaties/{orgcode}/aanvragen/{id}/besluit": [{"status":200,"headers":[],"mediaType":"application/json","members":[["id","orgcode","organisatie","vrager","email","recht","context","boodschap","gevraagdOp","stand","besluit"]]}],
    "GET /organisaties/{orgcode}/uitleg": [{"status":200,"headers":[],"mediaType":"application/json","members":[["orgcode","organisatie","op","soort","schakels","toegang","geval","volgendeStap","beheerders"]]}],
    "GET /mijn-aanvragen": [{"status":200,"headers":[],"mediaType":"application/json","members":[["aanvragen"]]}],
  },
  inkom: {
    "GET /v1/enterprises/{enterpriseNumber}": [{"status":200,"headers":["etag"],"mediaType":"application/json","members":[["enterpriseNumber","photo","size","known","sections","saved","missing","confirmed"]]}],
    "PATCH /v1/enterprises/{enterpriseNumber}": [{"status":200,"headers":["etag"],"mediaType":"application/json","members":[["enterpriseNumber","photo","size","known","sections","saved","missing","confirmed"]]}],
    "POST /v1/enterprises/{enterpriseNumber}/confirmation": [{"status":200,"headers":["etag"],"mediaType":"application/json","members":[["enterpriseNumber","photo","size","known","sections","saved","missing","confirmed"]]}],
    "GET /v1/enterprises/{enterpriseNumber}/eligibility": [{"status":200,"headers":[],"mediaType":"application/json","members":[["on","eligible","conditions"]]}],
    "GET /v1/enterprises/{enterpriseNumber}/portfolio": [{"status":200,"headers":[],"mediaType":"application/json","members":[["enterpriseNumber","year","size","rate","ceiling","used","reserved","free","deMinimis","eligible","data","tasks","applications"]]}],
    "POST /v1/enterprises/{enterpriseNumber}/applications": [{"status":201,"headers":["etag"],"mediaType":"application/json","members":[["id","enterpriseNumber","status","answers","nextStep","applicationDeadline","budget","obstacles","savedAt","savedBy","submission"]]}],
    "GET /v1/applications/{applicationId}": [{"status":200,"headers":["etag"],"mediaType":"application/json","members":[["id","enterpriseNumber","status","answers","nextStep","applicationDeadline","budget","obstacles","savedAt","savedBy","submission"]]}],
    "PATCH /v1/applications/{applicationId}": [{"status":200,"headers":["etag"],"mediaType":"application/json","members":[["id","enterpriseNumber","status","answers","nextStep","applicationDeadline","budget","obstacles","savedAt","savedBy","submission"]]}],
    "DELETE /v1/applications/{applicationId}": [{"status":204,"headers":[],"mediaType":null,"members":[]}],
    "POST /v1/applications/{applicationId}/submission": [{"status":200,"headers":[],"mediaType":"application/json","members":[["id","enterpriseNumber","status","answers","nextStep","applicationDeadline","budget","obstacles","savedAt","savedBy","submission"]]}],
    "GET /v1/providers": [{"status":200,"headers":[],"mediaType":"application/json","members":[["providers"]]}],
    "GET /v1/scheme": [{"status":200,"headers":[],"mediaType":"application/json","members":[["on","validFrom","minimumAmount","applicationTermDays","depositTermDays","cateringMaximum","deMinimisCeiling","dateBounds","sizes","raised","themes","listedTrainings"]]}],
    "GET /v1/staff/search": [{"status":200,"headers":[],"mediaType":"application/json","members":[["total","page","enterprises","applications","providers"]]}],
    "GET /v1/staff/enterprises/{enterpriseNumber}": [{"status":200,"headers":[],"mediaType":"application/json","members":[["enterpriseNumber","name","legalForm","place","status","record","applications","consultations"]]}],
    "GET /v1/staff/applications/{applicationId}": [{"status":200,"headers":[],"mediaType":"application/json","members":[["application","enterpriseName","events","consultations"]]}],
    "GET /v1/staff/scheme-versions": [{"status":200,"headers":[],"mediaType":"application/json","members":[["versions"]]}],
  },
  kbo: {
    "GET /ondernemingen/{ondernemingsnummer}": [{"status":200,"headers":[],"mediaType":"application/json","members":[["Referte"]]}],
    "GET /personen/{insz}/functies": [{"status":200,"headers":[],"mediaType":"application/json","members":[["Referte"]]}],
  },
}
