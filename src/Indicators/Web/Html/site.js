// Values under the pointer come from the chart's own text; without this script nothing is missing.
