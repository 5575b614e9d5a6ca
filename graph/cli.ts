#!/usr/bin/env node
import { main } from './cli/program';

void main(process.argv.slice(2));
