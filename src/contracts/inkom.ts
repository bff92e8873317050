// Generated from the contract beside this file by `npm run contracts`. Do not edit.
export interface paths {
    "/v1/enterprises/{enterpriseNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Ten digits without dots. */
                enterpriseNumber: components["parameters"]["EnterpriseNumber"];
            };
            cookie?: never;
        };
        /** What Inkom knows of an enterprise, beside what KBO knows. */
        get: operations["getEnterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Saves what the enterprise itself tells, by sections. A section is replaced whole. Inkom checks each section it gets, and saves nothing when one is refused. */
        patch: operations["saveSections"];
        trace?: never;
    };
    "/v1/enterprises/{enterpriseNumber}/confirmation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that the change starts from. Whoever changes something else than what they saw is told, and nothing is overwritten. Required, though a missing one is answered with 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Ten digits without dots. */
                enterpriseNumber: components["parameters"]["EnterpriseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The enterprise confirms that its data are complete and right; then it can apply. */
        post: operations["confirmRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprises/{enterpriseNumber}/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Ten digits without dots. */
                enterpriseNumber: components["parameters"]["EnterpriseNumber"];
            };
            cookie?: never;
        };
        /** Whether the enterprise can apply today, condition by condition. */
        get: operations["getEligibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprises/{enterpriseNumber}/portfolio": {
        parameters: {
            query?: {
                /** @description Calendar year of the budget; this year when left out. */
                year?: number;
            };
            header?: never;
            path: {
                /** @description Ten digits without dots. */
                enterpriseNumber: components["parameters"]["EnterpriseNumber"];
            };
            cookie?: never;
        };
        /** The budget of a calendar year, the open tasks and the applications. */
        get: operations["getPortfolio"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enterprises/{enterpriseNumber}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Ten digits without dots. */
                enterpriseNumber: components["parameters"]["EnterpriseNumber"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts an application as a draft. */
        post: operations["startApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the application, or its project number in capitals or not. */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        /** An application, draft or submitted. */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        /** Throws a draft away as the sender saw it. A submitted application cannot be deleted. */
        delete: operations["deleteDraft"];
        options?: never;
        head?: never;
        /** Saves the answers of one or more steps of a draft. A step is replaced whole. Inkom checks each step it gets, by today's rules, and saves nothing when one is refused. */
        patch: operations["saveAnswers"];
        trace?: never;
    };
    "/v1/applications/{applicationId}/submission": {
        parameters: {
            query?: never;
            header: {
                /** @description One per intention to start or to submit an application. The same key again gives the first answer again, so a retry after a lost answer never makes a second one. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that the change starts from. Whoever changes something else than what they saw is told, and nothing is overwritten. Required, though a missing one is answered with 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of the application, or its project number in capitals or not. */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits a draft as the applicant saw it. Checks everything once more, by the rules of today. */
        post: operations["submitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Service providers whose name, place or registration number contains the query. */
        get: operations["findProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scheme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules of the subsidy for an application submitted on a day. */
        get: operations["getScheme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For staff of VLAIO. Enterprises, applications or service providers that match the query. */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/enterprises/{enterpriseNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Ten digits without dots. */
                enterpriseNumber: components["parameters"]["EnterpriseNumber"];
            };
            cookie?: never;
        };
        /** For staff of VLAIO. An enterprise with its applications; the consultation is logged. */
        get: operations["consultEnterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the application, or its project number in capitals or not. */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        /** For staff of VLAIO. A submitted application with its course; the consultation is logged. */
        get: operations["consultApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff/scheme-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For application managers. The dated parameters of the subsidy, with who changed what. */
        get: operations["getSchemeVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457. `type` is permanent; the texts for people are the app's. */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail?: string;
            errors?: components["schemas"]["FieldError"][];
        };
        FieldError: {
            /** @description Step and field, such as project.serviceEnd; or the rule, such as enterprise. */
            field: string;
            /** @description Permanent and kebab-case. */
            code: string;
            /**
             * Format: date
             * @description The first day that is possible.
             */
            firstDay?: string;
            /**
             * Format: date
             * @description The last day on which it was still possible.
             */
            lastDay?: string;
            /** @description Whole euro cents. */
            minimum?: number;
            /** @description The number that would have been right. */
            registrationNumber?: string;
        };
        /** @description In which there is something to see, not only spaces, marks without a letter and characters that show nothing. */
        SeenText: string;
        /** @description Whole euro cents; at most 10 million euro, more is a slip. */
        Cents: number;
        /** @enum {string} */
        Size: "small" | "medium" | "large";
        /** @enum {string} */
        Service: "training" | "advice";
        /** @enum {string} */
        Step: "start" | "main-activity" | "project" | "provider" | "amount" | "declarations";
        /** @enum {string} */
        Status: "draft" | "awaiting-deposit" | "refused-by-provider" | "lapsed" | "deposit-returned" | "deposited" | "awaiting-payment" | "payment-ordered" | "partly-paid" | "paid" | "stopped" | "closed" | "under-inspection" | "found-in-order" | "blocked" | "reclaimed" | "repaid";
        SearchResult: {
            total: number;
            page: number;
            enterprises: {
                enterpriseNumber: string;
                name: string;
                legalForm: string;
                place: string;
                /** @description As KBO says, with the legal situation when it is not the normal one. */
                status: string;
                applications: number;
            }[];
            applications: components["schemas"]["StaffApplication"][];
            providers: components["schemas"]["Provider"][];
        };
        StaffApplication: {
            id: string;
            projectNumber: string;
            enterpriseNumber: string;
            enterpriseName: string;
            title: string;
            status: components["schemas"]["Status"];
            /** Format: date */
            submittedOn: string;
            /** @description Whole euro cents. */
            amount: number;
            /** @description Whole euro cents. */
            subsidy: number;
        };
        /** @description That somebody of VLAIO looked, and when. */
        Consultation: {
            /** Format: date-time */
            at: string;
            by: string;
        };
        StaffEnterprise: {
            enterpriseNumber: string;
            name: string;
            legalForm: string;
            place: string;
            status: string;
            /** @description Null when Inkom knows nothing of it yet. */
            record: components["schemas"]["EnterpriseRecord"] | null;
            applications: components["schemas"]["StaffApplication"][];
            /** @description The newest first, this one included. */
            consultations: components["schemas"]["Consultation"][];
        };
        StaffDossier: {
            application: components["schemas"]["Application"];
            enterpriseName: string;
            /** @description The course of the application, the oldest first. */
            events: {
                /** Format: date-time */
                at: string;
                /**
                 * @description What is due is due at the end of its last day. A lapsed application has nothing due any more.
                 * @enum {string}
                 */
                what: "started" | "submitted" | "deposit-due" | "lapsed" | "finish-due";
            }[];
            /** @description The newest first, this one included. */
            consultations: components["schemas"]["Consultation"][];
        };
        SchemeVersion: {
            /** Format: date */
            validFrom: string;
            scheme: components["schemas"]["Scheme"];
            /** Format: date-time */
            changedAt: string;
            /** @description Name of who changed it. */
            changedBy: string;
            /** @description What differs from the version before, by parameter; empty for the first. Rates are in percent, amounts in whole euro cents. Of a list `before` has only what is gone and `after` only what is new, as codes with a space between them: `training:digitalisation/software` for a theme or subtheme that a service is open for, `advice:cybersecurity:45:35` for a subtheme with its raised rates for small and medium enterprises. */
            changes: {
                /** @enum {string} */
                parameter: "rate-small" | "rate-medium" | "ceiling-small" | "ceiling-medium" | "minimum-training" | "minimum-advice" | "de-minimis-ceiling" | "raised-rates" | "themes";
                before: string;
                after: string;
            }[];
        };
        EnterpriseRecord: {
            enterpriseNumber: string;
            photo: components["schemas"]["PhotoReference"];
            size: {
                /** @description What the enterprise confirmed or corrected; null as long as it did neither. */
                value: components["schemas"]["Size"] | null;
                /** @description What follows from the known figures of this enterprise alone; null without figures. */
                proposal: components["schemas"]["Size"] | null;
                /**
                 * Format: date
                 * @description From the first successful application of a calendar year the size is fixed until its end.
                 */
                lockedUntil: string | null;
            };
            known: components["schemas"]["KnownData"];
            sections: components["schemas"]["EnterpriseSections"];
            /** @description Who told each section last, and when. */
            saved: {
                section: components["schemas"]["Section"];
                /** Format: date-time */
                at: string;
                /** @description Name of the person. */
                by: string;
            }[];
            /** @description The sections still to be told. */
            missing: components["schemas"]["Section"][];
            /** @description Who confirmed that the data are complete and right, and when; null as long as nobody did. */
            confirmed: {
                /** Format: date-time */
                at: string;
                by: string;
            } | null;
        };
        /** @description Where the enterprise photo of this enterprise is shown. Of some enterprises the reference is missing. */
        PhotoReference: {
            /** @description Last part of the address of the photo, such as index.html. */
            reference: string | null;
            /**
             * @description How this release of the e-loket treats a missing reference: with a bare error, with an explanation, or by going on to the photo by itself.
             * @enum {string}
             */
            whenMissing: "historic" | "improved" | "repaired";
        };
        /** @description What other offices told Inkom; it is shown, and not asked again. */
        KnownData: {
            /** @description Of the annual accounts at the National Bank (NBB), newest year first, at most three. */
            figures: components["schemas"]["YearFigures"][];
            /** @description Percent held by public authorities, as NBB has it. */
            publicShare: number | null;
            /** Format: date */
            updatedOn: string;
        };
        /** @enum {string} */
        Section: "size" | "contact" | "account" | "main-activity" | "declarations";
        /** @description What the enterprise tells of itself. Each section is whole. */
        EnterpriseSections: {
            size?: components["schemas"]["SizeSection"];
            contact?: components["schemas"]["ContactSection"];
            account?: components["schemas"]["AccountSection"];
            "main-activity"?: components["schemas"]["MainActivityAnswers"];
            declarations?: components["schemas"]["DeclarationsSection"];
        };
        /** @description Of a financial year, whole euro cents; at most 100 billion euro. Null when it is not known. */
        YearAmount: number | null;
        YearFigures: {
            /** @description Financial year that was closed. */
            year: number;
            /** @description Full-time equivalents. */
            fte: number;
            turnover: components["schemas"]["YearAmount"];
            balanceSheetTotal: components["schemas"]["YearAmount"];
        };
        /** @description Another enterprise of the group. From 25 percent on it is a partner and counts in proportion, over 50 percent it is linked and counts whole. Its figures are those of its last year, and stand for the earlier years too. */
        RelatedEnterprise: {
            name: components["schemas"]["SeenText"];
            /** @description Null when it is not in KBO. */
            enterpriseNumber: string | null;
            /** @description Percent of capital or votes, the higher. */
            share: number;
            fte: number;
            turnover: components["schemas"]["YearAmount"];
            balanceSheetTotal: components["schemas"]["YearAmount"];
        };
        SizeSection: {
            /** @description Newest first, one year after the other. */
            years: components["schemas"]["YearFigures"][];
            related: components["schemas"]["RelatedEnterprise"][];
            /** @description There was a takeover or merger in the last year, so that only that year counts. */
            restructured: boolean;
            value: components["schemas"]["Size"];
            /** @description Why the size differs from what the figures give; required then. */
            reason?: components["schemas"]["SeenText"];
        };
        ContactSection: {
            person: components["schemas"]["SeenText"];
            email: string;
            /** @description E.164, such as +32475123456. */
            phone: string | null;
        };
        AccountSection: {
            /** @description Without spaces. */
            iban: string;
            bic: string;
            holder: components["schemas"]["SeenText"];
        };
        DeclarationsSection: {
            /** @description Percent held by public authorities. */
            publicShare: number;
            correct: boolean;
            /** @description No overdue debts at the social security office (RSZ). */
            noOverdueContributions: boolean;
            /** @description Agrees that VLAIO inspects afterwards. */
            inspection: boolean;
        };
        Eligibility: {
            /** Format: date */
            on: string;
            eligible: boolean;
            conditions: {
                /** @enum {string} */
                condition: "active" | "legal-form" | "flemish-establishment" | "public-share" | "main-activity" | "size";
                /** @enum {string} */
                outcome: "met" | "refused";
                /** @description By what other offices know; the enterprise has not told it yet. */
                provisional: boolean;
                /** @description What the outcome rests on: names as KBO has them, a percentage, or a size. */
                found: string[];
                /**
                 * Format: date
                 * @description First day of the rule.
                 */
                since: string;
                /** @description The decision that holds the rule, in Dutch. */
                source: string;
            }[];
        };
        Portfolio: {
            enterpriseNumber: string;
            year: number;
            size: components["schemas"]["Size"];
            /** @description Percent, without a raised rate. */
            rate: number;
            /** @description The most subsidy in this calendar year. */
            ceiling: number;
            /** @description Subsidy that was added to the wallet. */
            used: number;
            /** @description Subsidy of applications that still wait for the deposit. */
            reserved: number;
            /** @description ceiling - used - reserved, never under zero. */
            free: number;
            /** @description De minimis aid of the last three years up to today. Whole euro cents. */
            deMinimis: {
                /** Format: date */
                since: string;
                /** @description Of this scheme. */
                subsidies: number;
                /** @description All aid, earlier subsidies of this scheme included, as the enterprise declared it last. */
                declared: number;
                /** @description What counts for the ceiling. Nothing in it is counted twice. */
                total: number;
                ceiling: number;
            };
            /** @description Whether the enterprise meets the conditions to apply, as far as is known. Comes before its data. */
            eligible: boolean;
            /**
             * @description How the data stand that the enterprise itself tells.
             * @enum {string}
             */
            data: "missing" | "to-confirm" | "complete";
            /** @description What the enterprise has to do now, the nearest deadline first. */
            tasks: components["schemas"]["Task"][];
            /** @description Newest first; drafts included. */
            applications: components["schemas"]["ApplicationSummary"][];
        };
        Task: {
            /** @enum {string} */
            kind: "finish-draft" | "deposit" | "pay";
            applicationId: string;
            /** @description The name of the training or advice; empty for a draft without one. */
            title: string;
            amount: number | null;
            /** Format: date */
            deadline: string | null;
        };
        ApplicationSummary: {
            id: string;
            projectNumber: string | null;
            title: string;
            service: components["schemas"]["Service"] | null;
            providerName: string | null;
            status: components["schemas"]["Status"];
            amount: number | null;
            subsidy: number | null;
            /** Format: date-time */
            submittedAt: string | null;
            /** @description The first step of a draft that still needs answers; null when all are there. */
            nextStep: components["schemas"]["Step"] | null;
        };
        Application: {
            id: string;
            enterpriseNumber: string;
            status: components["schemas"]["Status"];
            answers: components["schemas"]["Answers"];
            nextStep: components["schemas"]["Step"] | null;
            /**
             * Format: date
             * @description The last day to submit; null as long as the start of the service is unknown.
             */
            applicationDeadline: string | null;
            /** @description What the estimate of this application starts from. */
            budget: {
                size: components["schemas"]["Size"];
                /** @description Room under the ceiling of this calendar year. */
                free: number;
            };
            /** @description What Inkom would refuse if the application were submitted now: steps without answers, and answers that no longer fit the others, the enterprise or the day. Empty once it is submitted. */
            obstacles: components["schemas"]["FieldError"][];
            /** Format: date-time */
            savedAt: string;
            /** @description Name of who saved it last. */
            savedBy: string;
            submission: components["schemas"]["Submission"] | null;
        };
        /** @description The answers of the steps, each whole. */
        Answers: {
            start?: components["schemas"]["StartAnswers"];
            "main-activity"?: components["schemas"]["MainActivityAnswers"];
            project?: components["schemas"]["ProjectAnswers"];
            provider?: components["schemas"]["ProviderAnswers"];
            amount?: components["schemas"]["AmountAnswers"];
            declarations?: components["schemas"]["DeclarationAnswers"];
        };
        StartAnswers: {
            /**
             * Format: date
             * @description First day of the training or advice.
             */
            serviceStart: string;
        };
        MainActivityAnswers: {
            /** @description NACE-BEL 2025, five digits: one of those KBO knows of the enterprise. */
            naceCode: string;
        };
        ProjectAnswers: {
            service: components["schemas"]["Service"];
            title: components["schemas"]["SeenText"];
            /**
             * @description Only for a training.
             * @enum {string}
             */
            form?: "classroom" | "distance" | "in-house";
            /** @description Only for distance learning: a teacher supervises or answers directly. */
            interactive?: boolean;
            /** @description A code of the scheme. */
            theme: string;
            /** @description A code of the scheme. */
            subtheme?: string;
            /** @description Only for the theme professional-skills: a code of the limitative list. */
            listedTraining?: string;
            /** @description Why this fits the activity of the enterprise. */
            motivation: components["schemas"]["SeenText"];
            /**
             * Format: date
             * @description Day of the enrolment or the agreement.
             */
            agreedOn: string;
            /** Format: date */
            serviceEnd: string;
            /** @description To the quarter of an hour. */
            hours: number;
            /** @description At least one for a training. */
            participants: components["schemas"]["Participant"][];
        };
        Participant: {
            name: components["schemas"]["SeenText"];
            /**
             * @description A student worker is no worker in the sense of the scheme and is refused.
             * @enum {string}
             */
            status: "employee" | "active-partner" | "self-employed" | "helper" | "assisting-spouse" | "student-worker";
        };
        ProviderAnswers: {
            /** @description Such as DV.O123456. */
            registrationNumber: string;
        };
        AmountAnswers: {
            /** @description Price without VAT. */
            price: components["schemas"]["Cents"];
            /** @description Part of the price that does not count, such as exam fees. */
            notEligible: components["schemas"]["Cents"];
            catering?: {
                perPersonPerDay: components["schemas"]["Cents"];
                days: number;
            };
        };
        DeclarationAnswers: {
            correct: boolean;
            unrelated: boolean;
            deMinimis: boolean;
            evidence: boolean;
            /** @description All de minimis support of the last three years, earlier subsidies of this scheme included, without the one that is applied for. */
            deMinimisReceived: components["schemas"]["Cents"];
        };
        Submission: {
            projectNumber: string;
            /** Format: date-time */
            submittedAt: string;
            submittedBy: string;
            providerName: string;
            /** @description The part of the price that counts. */
            amount: number;
            /** @description Percent. */
            rate: number;
            subsidy: number;
            ownShare: number;
            limitedByCeiling: boolean;
            deposit: {
                amount: number;
                iban: string;
                bic: string;
                holder: string;
                /** @description +++ddd/dddd/ddddd+++ */
                communication: string;
                /**
                 * Format: date
                 * @description The money is on the account at the latest on this day.
                 */
                deadline: string;
            };
            /**
             * Format: date
             * @description The service is over and paid at the latest on this day.
             */
            finishBy: string;
        };
        Provider: {
            registrationNumber: string;
            name: string;
            place: string;
            kind: string;
            service: components["schemas"]["Service"];
            /** @enum {string} */
            status: "registered" | "expired" | "suspended";
            /** Format: date */
            registeredUntil: string;
        };
        DateBounds: {
            /** Format: date */
            earliest: string;
            /**
             * Format: date
             * @description The last possible day itself.
             */
            latest: string;
        };
        Scheme: {
            /** Format: date */
            on: string;
            /**
             * Format: date
             * @description Since when these rates apply.
             */
            validFrom: string;
            minimumAmount: {
                training: number;
                advice: number;
            };
            /** @description Calendar days after the start of the service. */
            applicationTermDays: number;
            depositTermDays: number;
            /** @description Cents per person per day. */
            cateringMaximum: number;
            deMinimisCeiling: number;
            /** @description Between which days an answer can lie at all. Outside them its year must be wrong, and the answer is refused as `year-unlikely`. */
            dateBounds: {
                agreement: components["schemas"]["DateBounds"];
                service: components["schemas"]["DateBounds"];
            };
            sizes: {
                /** @enum {string} */
                size: "small" | "medium";
                /** @description Percent. */
                rate: number;
                ceiling: number;
            }[];
            raised: {
                subtheme: string;
                services: components["schemas"]["Service"][];
                rates: {
                    small: number;
                    medium: number;
                };
            }[];
            themes: {
                code: string;
                /** @description In Dutch, as the decision names it. */
                name: string;
                services: components["schemas"]["Service"][];
                subthemes: {
                    code: string;
                    name: string;
                    services: components["schemas"]["Service"][];
                }[];
            }[];
            /** @description The limitative list for professional-skills. An example list. */
            listedTrainings: {
                code: string;
                name: string;
            }[];
        };
    };
    responses: {
        /** @description A body larger than a megabyte. Only over a network; nobody looked at it. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    /** @constant */
                    type: "too-large";
                    title: string;
                    status: number;
                };
            };
        };
        /** @description The body, a parameter or a header is not as this contract describes it. */
        MalformedRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    type?: "malformed-request";
                };
            };
        };
        /** @description No token, or one that is unknown or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    type?: "token-not-accepted";
                };
            };
        };
        /** @description The person may not act for this enterprise. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    type?: "no-access-to-enterprise";
                };
            };
        };
        /** @description The person may not act for this enterprise, or may only look: KBO says that it has ceased, is bankrupt or is being liquidated. Whoever the court appointed acts on. */
        ForbiddenToChange: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    type?: "no-access-to-enterprise" | "enterprise-read-only";
                };
            };
        };
        /** @description Only for staff of VLAIO (VLAIO Inkom Gebruiker, context Medewerker), or where it says so only for application managers (VLAIO Inkom Toepassingsbeheerder). */
        StaffOnly: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    type?: "no-access-to-staff-side";
                };
            };
        };
        /** @description Nothing with this number or on this date. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    type?: "not-found";
                };
            };
        };
        /** @description This application was submitted before; `projectNumber` says under which number. */
        AlreadySubmitted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    type?: "already-submitted";
                    projectNumber?: string;
                };
            };
        };
        /** @description The enterprise cannot apply: it does not meet a condition (`errors` holds one code per reason), or its data are not complete (`errors` names each section that is missing, or `confirmation`). */
        CannotApply: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {unknown} */
                    type?: "enterprise-not-eligible" | "enterprise-data-missing";
                };
            };
        };
        /** @description Somebody else changed the record after this version; nothing was saved. */
        RecordChangedMeanwhile: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    type?: "changed-meanwhile";
                    current: components["schemas"]["EnterpriseRecord"];
                };
            };
        };
        /** @description Somebody else changed the application after this version; nothing was saved. */
        ApplicationChangedMeanwhile: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    type?: "changed-meanwhile";
                    current: components["schemas"]["Application"];
                };
            };
        };
        /** @description The request does not say which version it starts from. */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    type?: "precondition-required";
                };
            };
        };
        /** @description One or more answers are refused; `errors` names each field and why. */
        AnswersRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @constant */
                    type?: "answers-refused";
                };
            };
        };
    };
    parameters: {
        /** @description One per intention to start or to submit an application. The same key again gives the first answer again, so a retry after a lost answer never makes a second one. */
        IdempotencyKey: string;
        /** @description The ETag of the version that the change starts from. Whoever changes something else than what they saw is told, and nothing is overwritten. Required, though a missing one is answered with 428. */
        IfMatch: string;
        /** @description Ten digits without dots. */
        EnterpriseNumber: string;
        /** @description The id of the application, or its project number in capitals or not. */
        ApplicationId: string;
    };
    requestBodies: never;
    headers: {
        /** @description The version of what is answered, for If-Match. */
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Ten digits without dots. */
                enterpriseNumber: components["parameters"]["EnterpriseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseRecord"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    saveSections: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that the change starts from. Whoever changes something else than what they saw is told, and nothing is overwritten. Required, though a missing one is answered with 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Ten digits without dots. */
                enterpriseNumber: components["parameters"]["EnterpriseNumber"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterpriseSections"];
            };
        };
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseRecord"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToChange"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["RecordChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["AnswersRefused"];
            428: components["responses"]["PreconditionRequired"];
        };
    };
    confirmRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that the change starts from. Whoever changes something else than what they saw is told, and nothing is overwritten. Required, though a missing one is answered with 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Ten digits without dots. */
                enterpriseNumber: components["parameters"]["EnterpriseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseRecord"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToChange"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["CannotApply"];
            412: components["responses"]["RecordChangedMeanwhile"];
            428: components["responses"]["PreconditionRequired"];
        };
    };
    getEligibility: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Ten digits without dots. */
                enterpriseNumber: components["parameters"]["EnterpriseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The conditions, each with what was found and the rule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Eligibility"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    getPortfolio: {
        parameters: {
            query?: {
                /** @description Calendar year of the budget; this year when left out. */
                year?: number;
            };
            header?: never;
            path: {
                /** @description Ten digits without dots. */
                enterpriseNumber: components["parameters"]["EnterpriseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The portfolio. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Portfolio"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    startApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intention to start or to submit an application. The same key again gives the first answer again, so a retry after a lost answer never makes a second one. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Ten digits without dots. */
                enterpriseNumber: components["parameters"]["EnterpriseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft, with the main activity that the enterprise told before. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["CannotApply"];
        };
    };
    getApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the application, or its project number in capitals or not. */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that the change starts from. Whoever changes something else than what they saw is told, and nothing is overwritten. Required, though a missing one is answered with 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of the application, or its project number in capitals or not. */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draft is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToChange"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadySubmitted"];
            412: components["responses"]["ApplicationChangedMeanwhile"];
            428: components["responses"]["PreconditionRequired"];
        };
    };
    saveAnswers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of the version that the change starts from. Whoever changes something else than what they saw is told, and nothing is overwritten. Required, though a missing one is answered with 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of the application, or its project number in capitals or not. */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Answers"];
            };
        };
        responses: {
            /** @description The application as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToChange"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadySubmitted"];
            412: components["responses"]["ApplicationChangedMeanwhile"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["AnswersRefused"];
            428: components["responses"]["PreconditionRequired"];
        };
    };
    submitApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description One per intention to start or to submit an application. The same key again gives the first answer again, so a retry after a lost answer never makes a second one. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /** @description The ETag of the version that the change starts from. Whoever changes something else than what they saw is told, and nothing is overwritten. Required, though a missing one is answered with 428. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The id of the application, or its project number in capitals or not. */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The submitted application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["ForbiddenToChange"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["AlreadySubmitted"];
            412: components["responses"]["ApplicationChangedMeanwhile"];
            422: components["responses"]["AnswersRefused"];
            428: components["responses"]["PreconditionRequired"];
        };
    };
    findProviders: {
        parameters: {
            query?: {
                query?: string;
                service?: components["schemas"]["Service"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most 20, by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        providers: components["schemas"]["Provider"][];
                    };
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
        };
    };
    getScheme: {
        parameters: {
            query?: {
                /** @description Submission date; today when left out. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scheme in force on that day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scheme"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    search: {
        parameters: {
            query: {
                kind: "enterprises" | "applications" | "providers";
                /** @description Name, number or place; empty for all. */
                query?: string;
                /** @description From 1; 20 a page. */
                page?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page, with how many there are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaffOnly"];
        };
    };
    consultEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Ten digits without dots. */
                enterpriseNumber: components["parameters"]["EnterpriseNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enterprise. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffEnterprise"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaffOnly"];
            404: components["responses"]["NotFound"];
        };
    };
    consultApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the application, or its project number in capitals or not. */
                applicationId: components["parameters"]["ApplicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffDossier"];
                };
            };
            400: components["responses"]["MalformedRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaffOnly"];
            404: components["responses"]["NotFound"];
        };
    };
    getSchemeVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: components["schemas"]["SchemeVersion"][];
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["StaffOnly"];
        };
    };
}
